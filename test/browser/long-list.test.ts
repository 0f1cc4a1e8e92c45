import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { askBackground } from './harness/extension';
import { fillLibrary } from './harness/fill-library';
import { stage } from './harness/session';

const ARTICLES = 100;
const ANNOTATIONS = 2000;
const current = stage();
let screen: Page;

beforeAll(async () => {
  const welcome = await current.session.openScreen('src/screens/welcome/index.html');
  await fillLibrary(welcome, { articles: ARTICLES, annotations: ANNOTATIONS });
  await welcome.close();
  screen = await current.session.openScreen('src/screens/library/index.html#kept=kept');
  await screen.waitForFunction(() => document.querySelector('.l-hit[aria-setsize="2000"]') !== null, {
    timeout: 60_000,
  });
}, 120_000);

const rows = () => screen.$$eval('.l-hit', (all) => all.length);
/** The place, among all hits, of the row that has the focus, and whether it is in the window. */
const focused = () =>
  screen.evaluate(() => {
    const row = document.activeElement?.closest('.l-hit');
    const { top = -1, bottom = -1 } = row?.getBoundingClientRect() ?? {};
    return { place: row?.getAttribute('aria-posinset') ?? null, isSeen: bottom > 0 && top < innerHeight };
  });

test('a list of 2,000 has few rows, those that the reader sees', async () => {
  expect(await rows()).toBeLessThanOrEqual(200);
  await screen.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await screen.waitForFunction(() =>
    [...document.querySelectorAll('.l-hit')].some((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && Number(row.getAttribute('aria-posinset')) > 500;
    }),
  );
  expect(await rows()).toBeLessThanOrEqual(300);
});

test('the keyboard goes to its last row and back, and the list stays where it is when the library changes', async () => {
  await screen.evaluate(() => scrollTo(0, 0));
  await screen.locator('.l-hit[aria-posinset="1"] .r-passage').click();
  await screen.keyboard.press('End');
  await expect.poll(focused, { timeout: 10_000 }).toEqual({ place: '2000', isSeen: true });
  await screen.keyboard.press('ArrowUp');
  await expect.poll(focused).toEqual({ place: '1999', isSeen: true });
  const [annotation] = (await askBackground(screen, 'library/entries', { after: null, limit: 1 })).items;
  await askBackground(screen, 'annotation/save', { annotation: annotation!.annotation });
  await screen.waitForFunction(() => document.querySelector('.l-total')?.getAttribute('aria-busy') === 'false');
  expect(await focused()).toEqual({ place: '1999', isSeen: true });
  await screen.keyboard.press('Home');
  await expect.poll(focused, { timeout: 10_000 }).toEqual({ place: '1', isSeen: true });
});
