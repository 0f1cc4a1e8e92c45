import { wordsOf } from './fold';

/** What the words of a question must be: one word or its beginning, or a phrase, words that follow each other. */
export interface Term {
  readonly words: readonly string[];
  /** Whether the last word may go on: while it is being typed. */
  readonly open: boolean;
}

const PART = /"([^"]*)("?)|“([^”]*)(”?)|[^"“\s]+/gu;

/** Reads what the reader typed. A phrase that is not closed yet is still being typed. */
export function termsOf(text: string): readonly Term[] {
  return [...text.matchAll(PART)].flatMap(([part, straight, end, curly, curlyEnd]) => {
    const phrase = straight ?? curly;
    if (phrase === undefined) return wordsOf(part).map((word) => ({ words: [word], open: true }));
    const words = wordsOf(phrase);
    return words.length > 0 ? [{ words, open: !(end || curlyEnd) }] : [];
  });
}
