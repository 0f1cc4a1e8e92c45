import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { borderGuarantees } from '../site/articles/border-guarantees';
import type { SitePage } from '../site/pages';
import { classic } from '../site/templates/classic';
import { downloaded } from './harness/downloaded';
import { exportAs } from './harness/exports';
import { openPopup, tabOf } from './harness/extension';
import { clickWords, inUi, press, selectWords } from './harness/hands';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const UNSUPPORTED = 'Tehran offered to send observers to the border.';
const QUOTE = '“The data has gone out every morning at six,”';

/** What the newsroom has done to the page meanwhile. */
let edited = (html: string): string => html;
const FURTHER: readonly SitePage[] = [
  {
    path: '/potohar/more-key-points',
    html: (address) =>
      classic({ ...borderGuarantees, keyPoints: [...borderGuarantees.keyPoints, UNSUPPORTED] }, address),
  },
  { path: '/potohar/edited', html: (address) => edited(classic(borderGuarantees, address)) },
];
const current = stage(FURTHER);

async function openArticle(path: string): Promise<Page> {
  const page = await current.session.open(current.site.origin + path);
  await whenPainted(page);
  return page;
}

async function popupOf(page: Page): Promise<Page> {
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const popup = await openPopup(current.session, await tabOf(screen, page));
  await screen.close();
  return popup;
}

const says = (screen: Page, words: string) =>
  screen.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 8000 }, words);

const openTab = (screen: Page, name: string) => screen.locator(`[role=tab][id$=${name}]`).click();

describe('a correspondent', () => {
  test('keeps a claim with a note and a tag where she reads it, and finds it in the library by that tag', async () => {
    const page = await openArticle('/potohar/border-guarantees');
    await clickWords(page, QUOTE);
    await press(page, 'Keep');
    await press(page, 'Note');
    await (await inUi(page, 'textarea')).type('same wording as 12 Dec');
    await (await inUi(page, 'input[name=tags]')).type('assurances');
    await press(page, 'Save');
    await page.waitForFunction(() => !document.querySelector('readout-marks')?.shadowRoot?.querySelector('.p-editor'));
    await page.close();

    const library = await current.session.openScreen('src/screens/library/index.html#tag=assurances');
    await says(library, 'same wording as 12 Dec');
    expect(await library.$$eval('.l-hit', (hits) => hits.length)).toBe(1);
    await library.close();
  });
});

describe('an analyst', () => {
  test('narrows the library to one country and act, keeps what was said, and takes it away in four formats', async () => {
    const page = await openArticle('/potohar/border-guarantees');
    await clickWords(page, '“We have asked for three lines and a signature.');
    await press(page, 'Keep');
    await page.close();

    const library = await current.session.openScreen('src/screens/library/index.html');
    await library.waitForSelector('.l-hit');
    for (const [facet, value] of [
      ['About', 'Afghanistan'],
      ['Act', 'Demands'],
      ['What', 'Kept by me'],
    ] as const)
      await (
        await library.waitForSelector(`::-p-xpath(//fieldset[legend="${facet}"]//label[contains(., "${value}")])`)
      )?.click();
    await library.waitForFunction(() => location.hash.includes('kept'));
    await library.waitForFunction(() => document.querySelectorAll('.l-hit').length === 1);

    const words = 'We have asked for three lines and a signature';
    const files = [
      ['markdown', '.md', /^> .*three lines and a signature/m],
      ['ris', '.ris', /^TY {2}- NEWS[\s\S]*^AB {2}- .*three lines/m],
      ['csl-json', '.json', /"type":\s*"article-newspaper"/],
      ['csv', '.csv', /three lines and a signature/],
    ] as const;
    for (const [format, extension, pattern] of files) {
      await exportAs(library, format);
      const file = await downloaded(current.session, extension);
      expect(file).toMatch(pattern);
      expect(file).toContain(words);
      expect(file).toContain('Pakistan asks Kabul to put border pledge on paper');
    }
    await library.close();
  });
});

describe('a fact-checker', () => {
  test('sees which of the publisher’s key points nothing in the article supports', async () => {
    const page = await openArticle('/potohar/more-key-points');
    const popup = await popupOf(page);
    await says(popup, UNSUPPORTED);
    const bare = await popup.$$eval('.r-points > li', (points) =>
      points
        .filter((point) => point.textContent?.includes('Nothing in the article supports'))
        .map((point) => point.querySelector('.r-passage')?.textContent),
    );
    expect(bare).toEqual([UNSUPPORTED]);
    await popup.close();
    await page.close();
  });
});

describe('an archivist', () => {
  // A process of its own, beside the browser: on a busy machine it takes its time.
  test('gets from the command line the claims that the browser marks', { timeout: 120_000 }, async () => {
    const page = await openArticle('/potohar/border-guarantees');
    const painted = (await whenPainted(page)).join('\n');
    const saved = join(current.session.downloads, 'saved.html');
    await writeFile(saved, await page.content());
    await page.close();
    const program = new URL('../../src/cli/analyze.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', program, saved]);
    child.stdin.end();
    const read = JSON.parse(await text(child.stdout));
    expect(read.briefing).toMatchObject({ isBriefing: true, ministry: 'PK' });
    for (const { content } of read.claims)
      for (const [start, end] of content) expect(painted).toContain(read.text.slice(start, end).split('\n')[0]);
  });
});

describe('everybody who comes back to a page that was edited', () => {
  test('finds the highlight on its words where they have moved to, and told where they are gone', async () => {
    const page = await openArticle('/potohar/edited');
    await selectWords(page, 'humanitarian convoys were exempt');
    await press(page, 'Highlight in Green');
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('green')));
    await selectWords(page, 'Asked about reports of a secret meeting in Muscat');
    await press(page, 'Highlight in Pink');
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('pink')));

    edited = (html) =>
      html
        .replace('ISLAMABAD: The', 'ISLAMABAD: After a morning of talks with envoys, the')
        .replace(/<p>Asked about reports of a secret meeting in Muscat[^<]*<\/p>/, '');
    await page.reload();
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('green')));
    expect((await whenPainted(page)).join('\n')).toContain('humanitarian convoys were exempt');

    const popup = await popupOf(page);
    await openTab(popup, 'mine');
    await says(popup, 'these words are no longer in it');
    await says(popup, 'Asked about reports of a secret meeting in Muscat');
    expect(await popup.$$eval('.r-annotation', (cards) => cards.length)).toBe(2);
    await popup.close();
    await page.close();
  });
});
