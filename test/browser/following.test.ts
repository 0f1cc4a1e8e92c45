import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { PageNews } from '../../src/platform/protocol';
import { askPage, tabOf } from './harness/extension';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();

/** What a screen that follows a page has heard, and how it waits for more. */
interface Listening {
  readonly heard: PageNews[];
  readonly leave: () => void;
  /** Resolves when as many pieces of news have come, by an event: a tab in the background draws no frames. */
  readonly until: (count: number) => Promise<void>;
}

/** Follows a tab's page from a screen, as the panel does. */
const follow = (screen: Page, tab: number): Promise<void> =>
  screen.evaluate((id) => {
    const heard: PageNews[] = [];
    const port = (globalThis.browser ?? globalThis.chrome).tabs.connect(id, { name: 'follow', frameId: 0 });
    port.onMessage.addListener((news: unknown) => heard.push(news as PageNews));
    const until = (count: number) =>
      new Promise<void>((resolve) => {
        const check = () => heard.length >= count && resolve();
        port.onMessage.addListener(check);
        check();
      });
    Object.assign(globalThis, { listening: { heard, until, leave: () => port.disconnect() } satisfies Listening });
  }, tab);

declare global {
  var listening: Listening;
}

const heard = (screen: Page): Promise<PageNews[]> => screen.evaluate(() => globalThis.listening.heard);

/** The piece of news of that number, from 1. */
async function news(screen: Page, number: number): Promise<PageNews | undefined> {
  await screen.evaluate((n) => globalThis.listening.until(n), number);
  return (await heard(screen))[number - 1];
}

test('a screen that follows a page hears which marks come into view, and can make the page jump', async () => {
  const page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await page.setViewport({ width: 900, height: 400 });
  await whenPainted(page);
  const screen = await current.session.openScreen('src/screens/popup/index.html');
  const tab = await tabOf(screen, page);
  const last = (await askPage(screen, tab, 'page/status', {}))!.analysis.claims.length - 1;
  await page.bringToFront();
  await follow(screen, tab);
  const first = await news(screen, 1);
  expect(first).toMatchObject({ kind: 'in-view' });
  expect(first?.kind === 'in-view' && first.marks).not.toContain(`claim:${last}`);

  expect(await askPage(screen, tab, 'page/jump', { mark: `claim:${last}` })).toBe(true);
  const after = await news(screen, 2);
  expect(after?.kind === 'in-view' && after.marks).toContain(`claim:${last}`);

  const told = (await heard(screen)).length;
  await screen.evaluate(() => globalThis.listening.leave());
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await heard(screen)).toHaveLength(told);
  await screen.close();
  await page.close();
});

test('it hears when the page shows another article', async () => {
  const page = await current.session.open(`${current.site.origin}/app/harbour-talks`);
  await whenPainted(page);
  const screen = await current.session.openScreen('src/screens/popup/index.html');
  await follow(screen, await tabOf(screen, page));
  await news(screen, 1);
  await page.bringToFront();
  await page.evaluate(() => history.pushState(null, '', '/app/'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  expect(await news(screen, 2)).toEqual({ kind: 'changed' });
  await screen.close();
  await page.close();
});
