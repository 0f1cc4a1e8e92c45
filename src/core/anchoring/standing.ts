import { type Alignment, align } from './align';
import type { FoldedQuote } from './folded-quote';
import { type Tokens, tokenAt, tokensOf } from './tokens';

/** Context is looked for in so much more text (characters) than it is long. */
const SLACK = 96;

/**
 * The alignment of a quote whose words stand unchanged at a place of a text: they stand for themselves, and only the
 * context is looked for, on either side. Null where they stand there as parts of other words.
 */
export function standingAt(quote: FoldedQuote, text: string, at: number): Alignment | null {
  const pattern = tokensOf(quote.text);
  const end = at + quote.exact.length;
  const window = tokensOf(
    text,
    Math.max(0, at - quote.prefix.length - SLACK),
    Math.min(text.length, end + quote.suffix.length + SLACK),
  );
  const words = { from: firstBehind(pattern, quote.from), to: firstFrom(pattern, quote.to) };
  const there = { from: firstBehind(window, at), to: firstFrom(window, end) };
  const count = words.to - words.from;
  if (count === 0 || there.to - there.from !== count) return null;
  const partners = new Int32Array(pattern.count).fill(-1);
  for (let i = 0; i < count; i++) {
    if (tokenAt(pattern, words.from + i) !== tokenAt(window, there.from + i)) return null;
    partners[words.from + i] = there.from + i;
  }
  const side = (a: readonly [number, number], b: readonly [number, number]) => {
    const found = align(part(pattern, ...a), part(window, ...b)).partners;
    for (const [i, partner] of found.entries()) if (partner !== -1) partners[a[0] + i] = b[0] + partner;
  };
  side([0, words.from], [0, there.from]);
  side([words.to, pattern.count], [there.to, window.count]);
  return { pattern, text: window, partners };
}

/** The first token that ends behind a place, and the first that starts at it or behind it. */
const firstBehind = ({ ends }: Tokens, at: number): number => indexOf(ends, (end) => end > at);
const firstFrom = ({ starts }: Tokens, at: number): number => indexOf(starts, (start) => start >= at);

function indexOf(places: Int32Array, is: (place: number) => boolean): number {
  const index = places.findIndex(is);
  return index === -1 ? places.length : index;
}

const part = ({ text, starts, ends }: Tokens, from: number, to: number): Tokens => ({
  text,
  count: to - from,
  starts: starts.subarray(from, to),
  ends: ends.subarray(from, to),
});
