import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { quoteOf } from '../../src/core/annotation/annotation';
import { askBackground } from './harness/extension';
import { press, selectWords } from './harness/hands';
import { whenPainted } from './harness/marks';
import { allowPrivateWindows, openPrivately, screenAgain } from './harness/private-window';
import { stage } from './harness/session';

const QUOTE = 'humanitarian convoys were exempt';
const current = stage();
let screen: Page;
let page: Page;

beforeAll(async () => {
  await allowPrivateWindows(current.session);
  screen = await screenAgain(current.session);
  page = await openPrivately(current.session, screen, `${current.site.origin}/potohar/border-guarantees`);
  await whenPainted(page);
}, 90_000);

const everyPage = { after: null, limit: 10 };

test('an article in a private window is marked, and leaves no trace in the library', async () => {
  expect((await askBackground(screen, 'library/articles', everyPage)).items).toEqual([]);
});

test('what the reader keeps there is kept', async () => {
  await selectWords(page, QUOTE);
  await press(page, 'Highlight in Yellow');
  const kept = async () => (await askBackground(screen, 'library/entries', everyPage)).items;
  await vi.waitFor(async () => expect((await kept()).map(({ annotation }) => quoteOf(annotation))).toEqual([QUOTE]));
});
