import type { Span } from '../text/span';
import type { FoldedQuote } from './folded-quote';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** True where a border between two characters lies inside a word. */
const insideWord = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && LETTER.test(before) && LETTER.test(after);

/** True where a span cuts a word in two that the quote did not cut: "art" is not found in "party". */
export function cutsWord(text: string, [start, end]: Span, quote: FoldedQuote): boolean {
  return (
    (insideWord(text[start - 1], text[start]) && !cutAtStart(quote)) ||
    (insideWord(text[end - 1], text[end]) && !cutAtEnd(quote))
  );
}

const cutAtStart = ({ prefix, exact }: FoldedQuote): boolean => insideWord(prefix.at(-1), exact[0]);
const cutAtEnd = ({ exact, suffix }: FoldedQuote): boolean => insideWord(exact.at(-1), suffix[0]);

/** A span whose ends, where the quote's are whole words, take in a word of which they hold the most, or leave it out. */
export function wholeWord(text: string, [start, end]: Span, quote: FoldedQuote): Span {
  const from = cutAtStart(quote) ? start : nearerBorder(text, start, 'start');
  const to = cutAtEnd(quote) ? end : nearerBorder(text, end, 'end');
  return from < to ? [from, to] : [start, end];
}

function nearerBorder(text: string, at: number, side: 'start' | 'end'): number {
  if (!insideWord(text[at - 1], text[at])) return at;
  let before = at;
  while (insideWord(text[before - 1], text[before])) before--;
  let after = at;
  while (insideWord(text[after - 1], text[after])) after++;
  const inside = side === 'start' ? after - at : at - before;
  const takeIn = 2 * inside > after - before;
  return takeIn === (side === 'start') ? before : after;
}
