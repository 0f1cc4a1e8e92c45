import { align } from './align';
import { type Candidate, candidateOf, unchangedAt } from './candidate';
import type { FoldedQuote } from './folded-quote';
import type { Place, SeedIndex } from './seeds';
import { type Tokens, tokensOf } from './tokens';

/** How many places are looked at closely, and how many characters of pattern in all: a look takes time for each. */
const CLOSE_LOOKS = 4;
const CLOSE_CHARACTERS = 3000;
/** A pattern shares one run for each so many of its characters, or it is not there: chance brings fewer. */
const SHARED = 32;
/** So far (characters), at least, beyond the shared runs a quote may begin and end: context may be gone altogether. */
const AT_LEAST = 96;

/** The places where a text may say a quote, by the runs of characters the two share. Yields between pieces of work. */
export function* candidates(quote: FoldedQuote, text: string, seeds: SeedIndex): Generator<void, Candidate[]> {
  const unchanged = seeds.unchanged(quote.text) ?? [];
  if (unchanged.length > 0) return unchanged.map((at) => unchangedAt(quote, at, text.length));
  const places = seeds.places(quote.text);
  if (places.length === 0) return [];
  const fewest = Math.max(places[0]!.hits / 3, quote.text.length / SHARED);
  const pattern = tokensOf(quote.text);
  const found: Candidate[] = [];
  for (const place of places.filter(({ hits }) => hits >= fewest).slice(0, looksAt(quote))) {
    yield;
    const candidate = candidateOf(quote, align(pattern, window(text, place, quote.text.length)));
    if (candidate) found.push(candidate);
  }
  return found;
}

const looksAt = ({ text }: FoldedQuote): number =>
  Math.max(1, Math.min(CLOSE_LOOKS, Math.floor(CLOSE_CHARACTERS / text.length)));

function window(text: string, { low, high }: Place, length: number): Tokens {
  const slack = AT_LEAST + (length >> 3);
  return tokensOf(text, Math.max(0, low - slack), Math.min(text.length, high + length + slack));
}
