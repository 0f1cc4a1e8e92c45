import { nearWords } from './near-words';
import type { SegmentHead } from './segment';

/** A word of a segment that answers a typed one; `likeness` is 1 for the same word, less the less they are alike. */
export interface FoundWord {
  readonly word: number;
  readonly likeness: number;
}

/** How a typed word may be met: `near` forgives slips of the keyboard. */
export type Strictness = 'exact' | 'beginning' | 'near';

/** A beginning is worth less than the word, a near word less than both. */
const BEGINNING = 0.7;
const NEAR = 0.4;

/** The words of a segment that answer a typed one, the likest first. */
export function findWords(head: SegmentHead, typed: string, strictness: Strictness): readonly FoundWord[] {
  if (strictness === 'near') return findNear(head, typed);
  const first = lowerBound(head.words, typed);
  const same = head.words[first] === typed ? [{ word: first, likeness: 1 }] : [];
  if (strictness === 'exact') return same;
  const end = lowerBound(head.words, `${typed}\uffff`);
  const begun: FoundWord[] = [...same];
  for (let word = first + same.length; word < end; word++)
    begun.push({ word, likeness: (BEGINNING * typed.length) / head.words[word]!.length });
  return begun;
}

const findNear = (head: SegmentHead, typed: string): readonly FoundWord[] =>
  nearWords(head.words, typed)
    .map(({ word, distance }) => ({ word, likeness: NEAR / (1 + distance) }))
    .sort((a, b) => b.likeness - a.likeness);

/** The first place in sorted words that is not before `wanted`. */
function lowerBound(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
