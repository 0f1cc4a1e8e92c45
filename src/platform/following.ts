import * as v from 'valibot';
import { browser } from './browser';
import { senderOf } from './messages';
import { FOLLOW_PORT, type PageNews, PageNewsSchema } from './protocol';

/** A screen that follows this page; `signal` aborts when it is closed or turns to another tab. */
export interface Follower {
  readonly tell: (news: PageNews) => void;
  readonly signal: AbortSignal;
}

/**
 * Follows a tab's page until the signal aborts. By a port rather than by broadcasts: a page that nobody follows watches
 * nothing and sends nothing. `ended` is called where the page has gone, or has no script of ours; it can be followed
 * again when there is another one.
 */
export function followPage(tab: number, listener: (news: PageNews) => void, ended: () => void, signal: AbortSignal) {
  const port = browser.tabs.connect(tab, { name: FOLLOW_PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const news = v.safeParse(PageNewsSchema, message);
    if (news.success && !signal.aborted) listener(news.output);
  });
  port.onDisconnect.addListener(() => {
    // Chrome complains of an error that nobody has looked at.
    void (port.error ?? browser.runtime.lastError);
    if (!signal.aborted) ended();
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}

/** Calls `begin` for each screen that begins to follow this page, until the signal aborts. */
export function onFollower(begin: (follower: Follower) => void, signal: AbortSignal): void {
  const receive: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.name !== FOLLOW_PORT || !port.sender || senderOf(port.sender) !== 'screen') return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    begin({ tell: (news) => port.postMessage(news), signal: AbortSignal.any([signal, gone.signal]) });
  };
  browser.runtime.onConnect.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(receive), { once: true });
}
