import * as v from 'valibot';
import type { ArticleId } from '../core/article/article-id';
import { browser } from './browser';

/** Said to every open page and screen after the library changed: the articles whose annotations are not what they were. */
const ChangeSchema = v.object({ changed: v.array(v.custom<ArticleId>((value) => typeof value === 'string')) });

/** Tells every open screen and page. Who is not there, or has no script of ours, does not need to know. */
export async function announceChange(articles: readonly ArticleId[]): Promise<void> {
  const message = { changed: articles };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    browser.runtime.sendMessage(message),
    ...tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)])),
  ]);
}

/** Calls `listener` after each change of the library, until the signal aborts. */
export function onChange(listener: (articles: readonly ArticleId[]) => void, signal: AbortSignal): void {
  const receive = (message: unknown, sender: { id?: string | undefined }): undefined => {
    const change = v.safeParse(ChangeSchema, message);
    if (change.success && sender.id === browser.runtime.id) listener(change.output.changed);
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive), { once: true });
}
