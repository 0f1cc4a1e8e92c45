import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteOf, quoteOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import { downloaded } from './harness/downloaded';
import { exportAs } from './harness/exports';
import { askBackground, openPopup, tabOf } from './harness/extension';
import { press, pressIn, selectWords } from './harness/hands';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const QUOTE = 'humanitarian convoys were exempt';
let page: Page;
let popup: Page;

/** What the library holds of the article, as the background says. */
const kept = () =>
  askBackground(popup, 'annotation/list', { article: articleIdOf(`${current.site.origin}/potohar/border-guarantees`) });

const whenSays = (screen: Page, words: string) =>
  screen.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 5000 }, words);
const whenSaysNo = (screen: Page, words: string) =>
  screen.waitForFunction((unwanted) => !document.body.innerText.includes(unwanted), { timeout: 5000 }, words);

beforeAll(async () => {
  page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await whenPainted(page);
  const screen = await current.session.openScreen('src/screens/popup/index.html');
  const tab = await tabOf(screen, page);
  await screen.close();
  await page.bringToFront();
  await selectWords(page, QUOTE);
  await press(page, 'Highlight in Yellow');
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('yellow')));
  popup = await openPopup(current.session, tab);
});

afterAll(async () => {
  await popup?.close();
  await page?.close();
});

const openTab = async (name: string) => {
  const tab = await popup.waitForSelector(`::-p-aria([role="tab"])::-p-text(${name})`, { timeout: 5000 });
  await tab?.click();
};

describe('the popup', () => {
  test('lists what was kept, and jumps to it in the page', async () => {
    await openTab('Mine');
    await whenSays(popup, QUOTE);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const passage = await popup.waitForSelector(`::-p-text(${QUOTE})`);
    await passage?.click();
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('focus')), {
      timeout: 5000,
    });
  });

  test('saves a note as it is typed', async () => {
    await pressIn(popup, 'Add a note');
    const field = await popup.waitForSelector('textarea');
    await field?.type('check against September');
    await whenSays(popup, 'Saved');
    await popup.waitForFunction(() => !document.body.innerText.includes('Saving'));
    expect((await kept()).map(noteOf)).toEqual(['check against September']);
  });

  test('deletes, and takes the deletion back', async () => {
    await pressIn(popup, 'Done');
    await pressIn(popup, 'Delete');
    await whenSaysNo(popup, QUOTE);
    expect(await kept()).toEqual([]);
    await pressIn(popup, 'Undo');
    await whenSays(popup, QUOTE);
    expect((await kept()).map(quoteOf)).toEqual([QUOTE]);
    expect((await kept()).map(noteOf)).toEqual(['check against September']);
  });
});

describe('the three exports of this page, read back', () => {
  const exported = async (format: string, extension: string) => {
    await exportAs(popup, format);
    return downloaded(current.session, extension);
  };

  test('W3C JSON-LD holds the annotation with its words, place and note', async () => {
    const [annotation] = await kept();
    const file = JSON.parse(await exported('json-ld', '.jsonld'));
    const [item] = file.first.items;
    expect(JSON.stringify(file['@context'])).toContain('http://www.w3.org/ns/anno.jsonld');
    expect(item).toMatchObject({ id: annotation?.id, type: 'Annotation', created: annotation?.created });
    expect(item.target.selector).toEqual(expect.arrayContaining(annotation?.target.selector ?? []));
    expect(item.body).toEqual(expect.arrayContaining(annotation?.body ?? []));
  });

  test('CSV holds it in one row', async () => {
    const rows = (await exported('csv', '.csv')).trim().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain(QUOTE);
    expect(rows[1]).toContain('check against September');
  });

  test('Markdown holds it as a quotation under the headline', async () => {
    const text = await exported('markdown', '.md');
    expect(text).toContain('Pakistan asks Kabul to put border pledge on paper');
    expect(text).toMatch(new RegExp(`^> .*${QUOTE}`, 'm'));
    expect(text).toContain('check against September');
  });
});
