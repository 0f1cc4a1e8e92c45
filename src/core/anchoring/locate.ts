import type { Span } from '../text/span';
import { align } from './align';
import { agreement, bothSides, contextAt } from './context';
import type { FoldedQuote } from './folded-quote';
import type { Place, SeedIndex } from './seeds';
import { cutsWord, wholeWord } from './word-borders';

/** A place where a quote may be, and how well it agrees there: 1 is altogether, 0 not at all. */
export interface Candidate {
  readonly span: Span;
  readonly quote: number;
  /** Of both sides together. */
  readonly context: number;
}

/** How many places are looked at closely, and how many characters of pattern in all: a look takes time for each. */
const CLOSE_LOOKS = 4;
const CLOSE_CHARACTERS = 3000;
/** A pattern shares one run for each so many of its characters, or it is not there: chance brings fewer. */
const SHARED = 64;
/** So far (characters), at least, beyond the shared runs a quote may begin and end: context may be gone altogether. */
const AT_LEAST = 72;
/** A quote so long that is there word for word needs no further look. */
const TELLING = 40;
/** So far from where the alignment puts it a quote may stand: the words around it were changed too. */
const NEAR = 24;
/** Beside where the alignment puts it, the same word is often another one: its context must say more for it. */
const DISPLACED = 0.55;
/** So many places that say a quote without context are compared; more would say nothing about which one is meant. */
const OCCURRENCES = 64;

/** The places where a text may say a quote, by the runs of characters the two share. `expected` is where it was. */
export function candidates(quote: FoldedQuote, text: string, seeds: SeedIndex, expected: number): Candidate[] {
  const unchanged = seeds.unchanged(quote.text) ?? [];
  if (unchanged.length > 0) return unchanged.map((at) => unchangedAt(quote, text, at));
  const places = seeds.places(quote.text);
  if (places.length === 0) return occurrencesNear(quote, text, expected);
  const fewest = Math.max(places[0]!.hits / 3, quote.text.length / SHARED);
  const likely = places.filter(({ hits }) => hits >= fewest).slice(0, looksAt(quote));
  return likely.flatMap((place) => closeLook(quote, text, place));
}

/** The quote word for word, where the context on one side, unchanged, says that it should be. */
function saidBeside(quote: FoldedQuote, text: string, { low, at, high }: Place): Candidate[] {
  return [...new Set([low, at, high])]
    .map((start) => start + quote.from)
    .filter((start) => start >= 0 && text.startsWith(quote.exact, start))
    .filter((start) => !cutsWord(text, [start, start + quote.exact.length], quote))
    .map((start) => saidAt(quote, text, start));
}

function unchangedAt({ prefix, suffix, from, to, text: { length } }: FoldedQuote, text: string, at: number): Candidate {
  const before = agreement(prefix, 0, at === 0);
  const behind = agreement(suffix, 0, at + length === text.length);
  return { span: [at + from, at + to], quote: 1, context: bothSides(before, behind) };
}

const looksAt = ({ text }: FoldedQuote): number =>
  Math.max(1, Math.min(CLOSE_LOOKS, Math.floor(CLOSE_CHARACTERS / text.length)));

/** The quote word for word, where it is telling enough; else as the alignment has it, or word for word beside that. */
function closeLook(quote: FoldedQuote, text: string, place: Place): Candidate[] {
  const { low, high } = place;
  const slack = AT_LEAST + Math.min(quote.text.length >> 4, AT_LEAST);
  if (quote.exact.length >= TELLING) {
    const said = saidIn(quote, text, [Math.max(0, low - slack), high + quote.text.length + slack]);
    if (said.length > 0) return said;
  }
  const { start, end, errors } = align(quote, text, [low - slack, high + slack]);
  const near = saidIn(quote, text, [Math.max(0, start - NEAR), end + NEAR]).filter(
    ({ span, context }) => span[0] === start || context >= DISPLACED,
  );
  const span = wholeWord(text, [start, end], quote);
  const length = Math.max(quote.exact.length, end - start);
  const before = agreement(quote.prefix, errors.prefix, start === 0);
  const behind = agreement(quote.suffix, errors.suffix, end === text.length);
  return [
    ...near,
    ...saidBeside(quote, text, place),
    { span, quote: end > start ? 1 - errors.quote / length : 0, context: bothSides(before, behind) },
  ];
}

/** The places of a window that say the quote word for word: the first so many. */
function saidIn(quote: FoldedQuote, text: string, [low, high]: Span): Candidate[] {
  const found: Candidate[] = [];
  const last = high - quote.exact.length;
  let at = text.indexOf(quote.exact, low);
  for (let tried = 0; at !== -1 && at <= last && tried < OCCURRENCES; tried++) {
    if (!cutsWord(text, [at, at + quote.exact.length], quote)) found.push(saidAt(quote, text, at));
    at = text.indexOf(quote.exact, at + 1);
  }
  return found;
}

const saidAt = (quote: FoldedQuote, text: string, at: number): Candidate => ({
  span: [at, at + quote.exact.length],
  quote: 1,
  context: contextAt(quote, text, [at, at + quote.exact.length]),
});

/** Without a run in common only a short quote can still be there: word for word, the nearest first. */
function occurrencesNear(quote: FoldedQuote, text: string, expected: number): Candidate[] {
  const after = saidIn(quote, text, [Math.max(0, expected), text.length]);
  const before = saidIn(quote, text, [
    Math.max(0, expected - REACH),
    Math.min(text.length, expected + quote.exact.length - 1),
  ]);
  return [...before, ...after];
}

/** How far before the expected place a short quote is looked for (characters). */
const REACH = 20_000;
