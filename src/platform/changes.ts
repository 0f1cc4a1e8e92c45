import * as v from 'valibot';
import type { ArticleId } from '../core/article/article-id';
import { allTabs } from './active-tab';
import { browser } from './browser';

/**
 * Said to every open page and screen after the library changed: the articles whose annotations are not what they were.
 * `judged`: the reader corrected what the engine says of them, so that they are to be analysed anew.
 */
const ChangeSchema = v.object({
  changed: v.array(v.custom<ArticleId>((value) => typeof value === 'string')),
  judged: v.boolean(),
});

export type ChangeListener = (articles: readonly ArticleId[], judged: boolean) => void;

/** Tells every open screen and page. Who is not there, or has no script of ours, does not need to know. */
export async function announceChange(articles: readonly ArticleId[], judged: boolean): Promise<void> {
  const message = { changed: articles, judged };
  const tabs = await allTabs();
  await Promise.allSettled([
    browser.runtime.sendMessage(message),
    ...tabs.map((id) => browser.tabs.sendMessage(id, message)),
  ]);
}

/** Calls `listener` after each change of the library, until the signal aborts. */
export function onChange(listener: ChangeListener, signal: AbortSignal): void {
  const receive = (message: unknown, sender: { id?: string | undefined }): undefined => {
    const change = v.safeParse(ChangeSchema, message);
    if (change.success && sender.id === browser.runtime.id) listener(change.output.changed, change.output.judged);
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive), { once: true });
}
