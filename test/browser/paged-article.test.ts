import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { quoteOf } from '../../src/core/annotation/annotation';
import { borderGuarantees } from '../site/articles/border-guarantees';
import { harbourTalks } from '../site/articles/harbour-talks';
import { linesOf } from '../site/templates/plain-pieces';
import { askPage, openPopup, tabOf } from './harness/extension';
import { press, selectWords } from './harness/hands';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const FIRST = '/world/guarantees-come-before-any-gate-opens';
const SECOND = `${FIRST}/2`;
const WORDS = { first: 'humanitarian convoys were exempt', second: 'We do not want a collision at sea' };

/** Both pages call the first one canonical, and have its headline. */
const html = (lines: readonly string[]) => (address: string) =>
  `<title>${borderGuarantees.headline}</title><link rel="canonical" href="${new URL(FIRST, address).href}">
<main><article><h1>${borderGuarantees.headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></main>`;

const current = stage([
  { path: FIRST, html: html(linesOf(borderGuarantees)) },
  { path: SECOND, html: html(linesOf(harbourTalks)) },
]);

async function read(path: string): Promise<Page> {
  const page = await current.session.open(current.site.origin + path);
  await whenPainted(page);
  return page;
}

async function annotationsOn(path: string) {
  const page = await read(path);
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const status = await askPage(screen, await tabOf(screen, page), 'page/status', {});
  await Promise.all([screen.close(), page.close()]);
  return status!.annotations.map(({ annotation, anchor }) => [quoteOf(annotation), anchor]);
}

test('what is kept on one page of an article is not looked for on another, and not lost there', async () => {
  for (const [path, words] of [
    [FIRST, WORDS.first],
    [SECOND, WORDS.second],
  ] as const) {
    const page = await read(path);
    await selectWords(page, words);
    await press(page, 'Highlight in Green');
    await page.waitForFunction(() => CSS.highlights.has('readout-annotation-green'));
    await page.close();
  }
  expect(await annotationsOn(FIRST)).toEqual([[WORDS.first, 'anchored']]);
  expect(await annotationsOn(SECOND)).toEqual([[WORDS.second, 'anchored']]);
});

test('the second says which it is, and leads to the first', async () => {
  const page = await read(SECOND);
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const popup = await openPopup(current.session, await tabOf(screen, page));
  await popup.waitForSelector(`a[href="${current.site.origin}${FIRST}"]`);
  expect(await popup.evaluate(() => document.body.innerText)).toContain('Page 2 of an article');
  await Promise.all([popup.close(), screen.close(), page.close()]);
});
