import type { Reader } from '../reader/reader';

/** Somebody who wants to know what the reader sees of the marks, until the signal aborts. */
export interface Follower {
  readonly inView: (marks: readonly string[]) => void;
  /** The page is something else than before. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/** Those who follow a page, over all the articles that it shows one after the other. */
export interface Followers {
  join(follower: Follower): void;
  /** An article begins to be read, until the signal aborts. */
  begin(reader: Pick<Reader, 'follow'>, signal: AbortSignal): void;
  changed(): void;
}

export function createFollowers(): Followers {
  const all = new Set<Follower>();
  let reading: { reader: Pick<Reader, 'follow'>; signal: AbortSignal } | null = null;
  const attach = (follower: Follower) => {
    if (reading && !reading.signal.aborted)
      reading.reader.follow(follower.inView, AbortSignal.any([follower.signal, reading.signal]));
  };
  const changed = () => {
    for (const follower of all) follower.changed();
  };
  return {
    join(follower) {
      all.add(follower);
      follower.signal.addEventListener('abort', () => all.delete(follower), { once: true });
      attach(follower);
    },
    begin(reader, signal) {
      reading = { reader, signal };
      changed();
      for (const follower of all) attach(follower);
      signal.addEventListener('abort', changed, { once: true });
    },
    changed,
  };
}
