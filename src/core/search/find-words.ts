import { nearWords } from './near-words';
import type { SegmentHead } from './segment';

/** The words of a segment that answer a typed one, in their order; `likeness` is 1 for the same word, less for others. */
export interface FoundWords {
  readonly words: readonly number[];
  readonly likeness: readonly number[];
}

/**
 * How a typed word may be met. `slip`: by words that are as near as any is, because none begins like it. `any-slip`:
 * also by others that are one slip away, because together with the rest of the question it found nothing.
 */
export type Strictness = 'exact' | 'beginning' | 'slip' | 'any-slip';

/** A beginning is worth less than the word, a near word less than both. */
const BEGINNING = 0.7;
const NEAR = 0.4;

/** Near words that are looked up in a segment at most, the most frequent ones. */
const MOST_NEAR = 30;

export const NONE: FoundWords = { words: [], likeness: [] };

/** Whether a segment has a word that begins like the typed one. */
export const hasBeginning = ({ words }: SegmentHead, typed: string): boolean =>
  words[firstFrom(words, typed)]?.startsWith(typed) === true;

/** The words of each segment that answer a typed one. */
export function findWords(heads: readonly SegmentHead[], typed: string, strictness: Strictness): readonly FoundWords[] {
  switch (strictness) {
    case 'exact':
      return heads.map((head) => sameWord(head, typed));
    case 'beginning':
      return heads.map((head) => begunWords(head, typed));
    case 'slip':
    case 'any-slip':
      return slippedWords(heads, typed, strictness === 'any-slip');
  }
}

function sameWord({ words }: SegmentHead, typed: string): FoundWords {
  const word = firstFrom(words, typed);
  return words[word] === typed ? { words: [word], likeness: [1] } : NONE;
}

function begunWords({ words }: SegmentHead, typed: string): FoundWords {
  const first = firstFrom(words, typed);
  const end = firstFrom(words, `${typed}\uffff`);
  const found = { words: new Array<number>(end - first), likeness: new Array<number>(end - first) };
  for (let i = 0; i < end - first; i++) {
    const { length } = words[first + i]!;
    found.words[i] = first + i;
    found.likeness[i] = length === typed.length ? 1 : (BEGINNING * typed.length) / length;
  }
  return found;
}

function slippedWords(heads: readonly SegmentHead[], typed: string, any: boolean): readonly FoundWords[] {
  const near = heads.map((head) => nearWords(head, typed));
  const least = Math.min(...near.flatMap((words) => words.map(({ distance }) => distance)));
  const most = any ? Math.max(least, 1) : least;
  return near.map((words, i) => {
    const frequency = heads[i]!.frequencies;
    const best = words
      .filter(({ distance }) => distance <= most)
      .sort((a, b) => a.distance - b.distance || frequency[b.word]! - frequency[a.word]!)
      .slice(0, MOST_NEAR)
      .sort((a, b) => a.word - b.word);
    return { words: best.map(({ word }) => word), likeness: best.map(({ distance }) => NEAR / (1 + distance)) };
  });
}

/** The first place in sorted words that is not before `wanted`. */
function firstFrom(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
