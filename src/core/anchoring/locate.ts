import { type Alignment, align } from './align';
import { type Candidate, candidateOf, unchangedAt } from './candidate';
import type { FoldedQuote } from './folded-quote';
import type { Place, SeedIndex } from './seeds';
import { standingAt } from './standing';
import { tokensOf } from './tokens';

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
  const found: Candidate[] = [];
  for (const look of looks(quote, text, seeds)) {
    yield;
    const alignment = look();
    const candidate = alignment && candidateOf(quote, alignment);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** What is to be looked at closely: where the words stand without their context, and where most is shared of both. */
function looks(quote: FoldedQuote, text: string, seeds: SeedIndex): (() => Alignment | null)[] {
  const most = Math.max(1, Math.min(CLOSE_LOOKS, Math.floor(CLOSE_CHARACTERS / quote.text.length)));
  const standing = (seeds.unchanged(quote.exact) ?? []).slice(0, most);
  const places = seeds.places(quote.text);
  const fewest = Math.max((places[0]?.hits ?? 0) / 3, quote.text.length / SHARED);
  const likely = places.filter(({ hits }) => hits >= fewest).slice(0, most);
  const pattern = tokensOf(quote.text);
  return [
    ...standing.map((at) => () => standingAt(quote, text, at)),
    ...likely.map((place) => () => align(pattern, tokensOf(text, ...around(place, quote.text.length, text)))),
  ];
}

function around({ low, high }: Place, length: number, text: string): [from: number, to: number] {
  const slack = AT_LEAST + (length >> 3);
  return [Math.max(0, low - slack), Math.min(text.length, high + length + slack)];
}
