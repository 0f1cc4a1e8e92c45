import type { Article, BlockKind } from '../article/article';
import type { Span } from '../text/span';

/** A sentence of an article, with where it stands. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
  readonly kind: BlockKind;
  /** Which paragraph it is of, the first is 0; the headline is -1. */
  readonly paragraph: number;
  /** Where its block begins. */
  readonly block: number;
}

const READ: ReadonlySet<BlockKind> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'list-item',
  'quote',
  'key-point',
]);

/** An end of a sentence: not an abbreviation's or an initial's full stop, and not one that goes on in lower case. */
const END =
  /(?<!(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|St|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))[.!?…۔؟।。！？]+["”’»)\]]*\s+(?!\p{Ll})|[。！？]/gu;

/** The time over an entry of a live blog. */
const TIME = /^\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\s*$/i;

/** The sentences that an article tells its story in; captions, tables and sub-headings tell none. */
export function sentencesOf({ text, blocks }: Article): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const { start, end, kind } of blocks) {
    if (!READ.has(kind) || TIME.test(text.slice(start, end))) continue;
    const body = kind === 'paragraph' || kind === 'quote' || kind === 'list-item';
    const place = { kind, paragraph: body ? paragraph : -1, block: start };
    let at = start;
    for (const stop of text.slice(start, end).matchAll(END)) {
      const to = start + stop.index + stop[0].length;
      sentences.push({ start: at, text: text.slice(at, to), ...place });
      at = to;
    }
    if (at < end) sentences.push({ start: at, text: text.slice(at, end), ...place });
    if (body) paragraph += 1;
  }
  return sentences;
}

/** The sentence that a span lies in, of sentences in order; null where it lies in none, or in two. */
export function sentenceAround(sentences: readonly Sentence[], [start, end]: Span): Sentence | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence && end <= sentence.start + sentence.text.length ? sentence : null;
}
