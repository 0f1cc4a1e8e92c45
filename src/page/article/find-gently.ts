import { steps } from './find-article';
import type { FoundArticle } from './found-article';

/** How long one task may work, ms: the page stays responsive at 50. */
const TASK = 8;

/**
 * The article a page shows, found in small tasks between which the page goes on living. Rejects with the signal's
 * reason where it is aborted meanwhile.
 */
export async function findArticleGently(
  document: Document,
  address: string,
  signal: AbortSignal,
): Promise<FoundArticle | null> {
  const work = steps(document, address);
  for (;;) {
    const until = performance.now() + TASK;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTask();
    signal.throwIfAborted();
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
