import { firmnessOf } from './firmness';
import type { Statement } from './statement';

/** What became of a position since it was last stated. */
export const CHANGES = ['new', 'repeated', 'hardened', 'softened', 'dropped'] as const;
export type Change = (typeof CHANGES)[number];

/** How the statements of one briefing compare with those of the last briefing that spoke of the topic. */
export interface Comparison {
  readonly change: Exclude<Change, 'dropped'>;
  /** The firmest statement of the briefing, and that of the one before (null where there is none): the evidence. */
  readonly now: Statement;
  readonly before: Statement | null;
  /** Words that harden or soften the statement and that the one before lacks, lower-cased. */
  readonly words: readonly string[];
}

/** A whole degree is another class of act, or two strong words. Less is another way to say the same. */
const TELLING_STEP = 1;

/** Compares the firmest statement of a briefing with the firmest of the one before: a position is as hard as its hardest words. */
export function compared(statements: readonly Statement[], earlier: readonly Statement[]): Comparison {
  const now = firmest(statements);
  if (earlier.length === 0) return { change: 'new', now, before: null, words: [] };
  const before = firmest(earlier);
  const [is, was] = [firmnessOf(now), firmnessOf(before)];
  const step = is.degree - was.degree;
  if (step >= TELLING_STEP) return { change: 'hardened', now, before, words: without(is.firm, was.firm) };
  if (step <= -TELLING_STEP) return { change: 'softened', now, before, words: without(is.soft, was.soft) };
  return { change: 'repeated', now, before, words: [] };
}

const firmest = (statements: readonly Statement[]): Statement =>
  statements.reduce((a, b) => (firmnessOf(b).degree > firmnessOf(a).degree ? b : a));

const without = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter((word) => !others.includes(word));
