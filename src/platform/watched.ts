/** Entries after which whoever watches is told how many have come. */
const TOLD_EVERY = 250;

/** What a long task tells, and how it is stopped. */
export interface Watch {
  readonly onEntries: (count: number) => void;
  readonly signal: AbortSignal;
}

/** The same items; the watch hears how many have come, and ends it: with the signal's reason. */
export async function* watched<T>(items: AsyncIterable<T>, { onEntries, signal }: Watch): AsyncGenerator<T> {
  let count = 0;
  for await (const item of items) {
    signal.throwIfAborted();
    yield item;
    if (++count % TOLD_EVERY === 0) onEntries(count);
  }
}
