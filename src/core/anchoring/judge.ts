import { spansOverlap } from '../text/span';
import type { Candidate } from './candidate';

/**
 * What a quote must show to be taken for found. Each row is enough by itself: a quote of at least `length` characters
 * agrees at least so far with what is there, and so does its context. Measured on revisions of real texts; see
 * bench/anchoring. Short quotes must be there word for word, and among the same words: "said" is in every article.
 */
const ENOUGH: readonly { readonly length: number; readonly quote: number; readonly context: number }[] = [
  { length: 0, quote: 1, context: 0.36 },
  { length: 16, quote: 1, context: 0.15 },
  { length: 24, quote: 1, context: 0 },
  { length: 16, quote: 0.6, context: 0.45 },
  { length: 24, quote: 0.7, context: 0.2 },
  { length: 40, quote: 0.67, context: 0.25 },
  { length: 60, quote: 0.8, context: 0 },
];

/** Candidates that agree within this of one another are told apart by their distance from where the quote was. */
const MARGIN = 0.02;

/** The nearest of them is meant for sure where the next is so many times as far away. */
const NEARER = 4;
/** Of others that say as much of it, one whose context agrees less by no more than this may be meant as well. */
const RUNNER_UP = 0.25;

/** What was chosen, and whether another place may be meant as well. */
export interface Choice extends Candidate {
  readonly isDoubtful: boolean;
}

const agreementOf = ({ quote, context }: Candidate): number => quote + context;

/** The candidate that says the quote, or null: better none than a wrong one. */
export function best(found: readonly Candidate[], length: number, expected: number): Choice | null {
  const enough = found.filter((one) => isEnough(one, length));
  const fit = enough.filter((one) => !enough.some((other) => isBetterHere(other, one)));
  if (fit.length === 0) return null;
  const most = Math.max(...fit.map(agreementOf));
  const distance = ({ span }: Candidate) => Math.abs(span[0] - expected);
  const first = fit
    .filter((one) => agreementOf(one) >= most - MARGIN)
    .reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const isRival = (one: Candidate): boolean => {
    if (spansOverlap(one.span, first.span)) return false;
    const behind = most - agreementOf(one);
    return behind <= MARGIN
      ? distance(one) < NEARER * distance(first)
      : behind <= RUNNER_UP && one.quote >= first.quote;
  };
  return { ...first, isDoubtful: fit.some(isRival) };
}

/** Of two readings of one place, the one that has more of the words is right, however well the other's context agrees. */
const isBetterHere = (a: Candidate, b: Candidate): boolean => a.quote > b.quote && spansOverlap(a.span, b.span);

const isEnough = ({ quote, context }: Candidate, length: number): boolean =>
  ENOUGH.some((row) => length >= row.length && quote >= row.quote && context >= row.context);

/** How sure a find is, 0 to 1: the quote counts for more than what stands around it. */
export const confidenceOf = ({ quote, context }: Candidate): number => 0.7 * quote + 0.3 * context;
