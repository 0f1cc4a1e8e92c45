import type { Background } from './protocol';

/** The tags in use, the most used first. */
export const knownTags = async (background: Background): Promise<string[]> =>
  (await background('tag/list', {})).toSorted((a, b) => b.count - a.count).map(({ value }) => value);
