import { expect, test } from 'vitest';
import { articleIdOf } from '../../src/core/article/article-id';
import { askBackground, askPage } from './harness/extension';
import { command, placeCaret } from './harness/in-page';
import { painted, whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const MARKED = 'The pitches are good and the tickets are sold';
/** The same site under a name that is not built in, but granted. */
const granted = (path: string) => current.site.origin.replace('127.0.0.1', 'localhost') + path;

test('a site that the reader granted is read by itself', async () => {
  const screen = await current.session.openScreen('src/screens/popup/index.html');
  await screen.waitForFunction(
    async () => (await (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts()).length === 1,
  );
  await screen.close();
  const page = await current.session.open(granted('/potohar/border-guarantees'));
  expect((await whenPainted(page)).join('\n')).toContain('three lines and a signature');
  await page.close();
});

test('a page is read once when the reader asks for it, also where it reports no briefing', async () => {
  const page = await current.session.open(granted('/potohar/cricket-board'));
  const screen = await current.session.openScreen('src/screens/popup/index.html');
  const tabs = await screen.evaluate(async () =>
    (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).map(({ id, url }) => ({ id, url })),
  );
  const tab = tabs.find(({ url }) => url?.endsWith('/cricket-board'))?.id ?? -1;
  expect(await askPage(screen, tab, 'page/status', {})).toBeNull();
  await askBackground(screen, 'page/read-once', { tab });
  expect((await askPage(screen, tab, 'page/status', {}))?.article.title).toBe('Board rejects calls to move the series');
  expect(await painted(page)).toEqual([]);

  const source = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href);
  const kept = () => askBackground(screen, 'library/article', { id: articleIdOf(source) });
  expect(await kept()).toBeNull();
  await placeCaret(page, MARKED, MARKED.length);
  await command(current.session, page, 'highlight-selection');
  // Without its article a highlight could not be cited.
  await expect.poll(async () => (await kept())?.article.title).toBe('Board rejects calls to move the series');
  await screen.close();
  await page.close();
});

test('a page that the browser keeps to itself is refused in words', async () => {
  const screen = await current.session.openScreen('src/screens/popup/index.html');
  const tab = await screen.evaluate(
    async () => (await (globalThis.browser ?? globalThis.chrome).tabs.getCurrent())?.id ?? -1,
  );
  await expect(askBackground(screen, 'page/read-once', { tab: tab + 1000 })).rejects.toThrow('may not be read');
  await screen.close();
});
