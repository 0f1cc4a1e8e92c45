import { type Fate, fatesIn } from './fates';
import { type Random, randomFrom } from './random';
import type { Revision } from './revisions';

export const QUOTE_SIZES = ['word', 'clause', 'sentence', 'two sentences', 'paragraph'] as const;
export type QuoteSize = (typeof QUOTE_SIZES)[number];

export interface QuoteCase {
  readonly revision: Revision;
  readonly size: QuoteSize;
  readonly span: readonly [number, number];
  readonly fate: Fate;
}

/** One quote of each size from each revision, with what the edits of the revision made of it. */
export function quoteCases(revisions: readonly Revision[], seed: number, rounds = 1): QuoteCase[] {
  const random = randomFrom(seed);
  return revisions.flatMap((revision) => {
    const fateOf = fatesIn(revision);
    return Array.from({ length: rounds }, () =>
      QUOTE_SIZES.flatMap((size) => {
        const span = quoteOf(revision.before, size, random);
        return span ? [{ revision, size, span, fate: fateOf(span) }] : [];
      }),
    ).flat();
  });
}

/** A random quote of a size; null where the text has none. */
function quoteOf(text: string, size: QuoteSize, random: Random): readonly [number, number] | null {
  const words = spansOf(text, /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
  const sentences = spansOf(text, /[^\s.!?][^.!?]*[.!?]+(?=\s|$)/g);
  const paragraphs = spansOf(text, /\S[^\n]*/g).filter(([start, end]) => end - start > 120);
  const several = (spans: readonly (readonly [number, number])[], count: number) => {
    if (spans.length < count) return null;
    const first = random.below(spans.length - count + 1);
    return [spans[first]![0], spans[first + count - 1]![1]] as const;
  };
  switch (size) {
    case 'word':
      return several(words, 1);
    case 'clause':
      return several(words, 4 + random.below(6));
    case 'sentence':
      return several(sentences, 1);
    case 'two sentences':
      return several(sentences, 2);
    case 'paragraph':
      return several(paragraphs, 1) ?? several(sentences, 4);
  }
}

const spansOf = (text: string, pattern: RegExp): (readonly [number, number])[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => [index, index + words.length] as const);
