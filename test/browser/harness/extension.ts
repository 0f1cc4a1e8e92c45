import type { Page } from 'puppeteer-core';
import type { BACKGROUND_CALLS, PAGE_CALLS, Params, Result } from '../../../src/platform/protocol';
import type { Session } from './launch';

type PageCalls = typeof PAGE_CALLS;
type BackgroundCalls = typeof BACKGROUND_CALLS;

/** The popup, opened as a page of its own and showing another tab. */
export const openPopup = async (session: Session, tab: number): Promise<Page> =>
  session.openScreen(`src/screens/popup/index.html?tab=${tab}`);

/** Asks the background what a screen may ask it. `screen` is any page of the extension. */
export async function askBackground<N extends keyof BackgroundCalls>(
  screen: Page,
  call: N,
  params: Params<BackgroundCalls[N]>,
): Promise<Result<BackgroundCalls[N]>> {
  const reply = await screen.evaluate(
    (message) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message),
    { call, params } as never,
  );
  return answerIn(reply);
}

/** Asks the script in a tab's page. */
export async function askPage<N extends keyof PageCalls>(
  screen: Page,
  tab: number,
  call: N,
  params: Params<PageCalls[N]>,
): Promise<Result<PageCalls[N]>> {
  const reply = await screen.evaluate(
    (id, message) => (globalThis.browser ?? globalThis.chrome).tabs.sendMessage(id, message, { frameId: 0 }),
    tab,
    { call, params } as never,
  );
  return answerIn(reply);
}

/** The tab that shows a page: the one whose article has its address. */
export async function tabOf(screen: Page, page: Page): Promise<number> {
  const address = page.url();
  const tabs = await screen.evaluate(async () =>
    (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).flatMap(({ id }) => id ?? []),
  );
  for (const tab of tabs) {
    const status = await askPage(screen, tab, 'page/status', {}).catch(() => null);
    if (status?.article.url && new URL(status.article.url).pathname === new URL(address).pathname) return tab;
  }
  throw new Error(`no tab reads ${address}`);
}

function answerIn<T>(reply: unknown): T {
  const { ok, value, message } = reply as { ok: boolean; value: T; message?: string };
  if (!ok) throw new Error(message);
  return value;
}

declare global {
  /** The extension API, in the extension's own pages: Firefox's name for it, and Chromium's. */
  var browser: typeof import('webextension-polyfill') | undefined;
  var chrome: typeof import('webextension-polyfill');
}
