import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { tabOf } from './harness/extension';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
let page: Page;
let panel: Page;

const top = (where: Page) => where.evaluate(() => window.scrollY);

beforeAll(async () => {
  page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await page.setViewport({ width: 700, height: 360 });
  await whenPainted(page);
  const screen = await current.session.openScreen('src/screens/popup/index.html');
  const tab = await tabOf(screen, page);
  await screen.close();
  panel = await current.session.openScreen(`src/screens/panel/index.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 500 });
  await panel.locator('[role=tab]:nth-child(2)').click();
  await panel.waitForSelector('.r-claim');
});
afterAll(async () => {
  await panel?.close();
  await page?.close();
});

test('the panel shows the entries of what the reader sees in the page, as they scroll', async () => {
  await page.bringToFront();
  // A tab that is not in front has no frames to wait in.
  const inPanel = { polling: 100, timeout: 5000 };
  await panel.waitForFunction(() => document.querySelector('[data-seen=true]'), inPanel);
  const before = await top(panel);
  // Just after a press here the panel keeps still; a reader who reads on scrolls more than once.
  await vi.waitFor(
    async () => {
      await page.evaluate(() => window.scrollBy(0, window.scrollY > 300 ? -250 : 250));
      expect(await top(panel)).not.toBe(before);
    },
    { timeout: 8000, interval: 300 },
  );
  expect(
    await panel.$$eval('[data-seen=true]', (entries) =>
      entries.some((entry) => {
        const { top, bottom } = entry.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    ),
  ).toBe(true);
});

test('the page follows the panel, when the reader scrolls there', async () => {
  await page.evaluate(() => window.scrollTo(0, 0));
  await panel.bringToFront();
  await panel.evaluate(() => window.scrollTo(0, 0));
  await panel.mouse.move(150, 300);
  await panel.mouse.wheel({ deltaY: 900 });
  await page.waitForFunction(() => window.scrollY > 0, { polling: 100 });
  expect(await top(page)).toBeGreaterThan(0);
});

test('neither follows where the reader does not want it, and that is kept', async () => {
  await panel.bringToFront();
  await (await panel.waitForSelector('[aria-pressed=true][aria-label="Scroll with the page"]'))?.click();
  await panel.waitForSelector('[aria-pressed=false][aria-label="Scroll with the page"]');
  const stored = await panel.evaluate(
    async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings'))['settings'],
  );
  expect(stored).toMatchObject({ follow: false });
});
