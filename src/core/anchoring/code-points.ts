import type { CodePointOffset, Offset } from '../text/span';

/** Converts between UTF-16 offsets into one text and the code points that the W3C TextPositionSelector counts. */
export interface CodePoints {
  /** Code points before `offset`. An offset inside a surrogate pair counts as the one before the pair. */
  before(offset: Offset): CodePointOffset;
  /** The offset that `count` code points come before; the text's length where it has fewer. */
  offsetOf(count: CodePointOffset): Offset;
}

/** One pass over the text; after it each question takes O(log n) of the characters beyond the BMP, most often none. */
export function codePointsOf(text: string): CodePoints {
  const pairs = surrogatePairs(text);
  return {
    before: (offset) => offset - firstAtOrAfter(pairs, offset, (start) => start + 1),
    offsetOf: (count) => Math.min(text.length, count + firstAtOrAfter(pairs, count, (start, i) => start - i)),
  };
}

/** Where the surrogate pairs of a text start. */
function surrogatePairs(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) starts.push(match.index);
  return starts;
}

/** The index of the first of `sorted` whose `key` is not below `limit`. */
function firstAtOrAfter(sorted: readonly number[], limit: number, key: (value: number, index: number) => number) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(sorted[middle]!, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
