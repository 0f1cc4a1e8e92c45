import type { Attribution } from './attribution';
import { AUXILIARIES, PREPOSITIONS } from './lexicon/closed-class';
import type { ReadBlock } from './reading';
import { wordsOf } from './token-range';

/** Passives that name nobody who says it: "is expected to", "attention was drawn to", "was asked about". */
const NOBODY_SAYS =
  /^(?:(?:is|are|was|were|been|being|be)\s+)(?:\w+\s+){0,2}(?:expected|considered|believed|known|understood|thought|drawn|asked|told|scheduled|feared|reported)\b/i;

/** An adjective that looks like a verb of saying. */
const ADJECTIVE = /^written$/i;

const ASKS = /\b(?:ask|asked|asks|asking)\b/i;
const REPORTER = /\b(?:correspondent|reporter|journalist|questioner)s?\b|^I$/i;

/**
 * Whether what the network found can be an attribution by the conventions of annotation: an auxiliary or
 * a possessive ending alone, a passive without a source, an adjective and a reporter's question are none.
 */
export function isAttribution(block: ReadBlock, { source, cue }: Attribution): boolean {
  const words = cue.map((s) => wordsOf(block, s)).join(' ');
  if (words.split(/\s+/).every((w) => AUXILIARIES.has(w.toLowerCase()))) return false;
  if (/^['’]s$/.test(words)) return false;
  if (NOBODY_SAYS.test(words) && !saysByWhom(source, cue)) return false;
  if (ADJECTIVE.test(words) || (/^alleged$/i.test(words) && isAfterPreposition(block, cue[0]![0]))) return false;
  return !(ASKS.test(words) && source.some((s) => REPORTER.test(wordsOf(block, s))));
}

/** A turn of a transcript in which a reporter asks, and a sub-heading that asks: nothing in them is annotated. */
export const isQuestion = ({ kind, tokens }: ReadBlock): boolean =>
  (/^(?:q|question|reporter|journalist)$/.test(tokens[0]?.lower ?? '') && /^[:：]$/.test(tokens[1]?.text ?? '')) ||
  (kind === 'heading' && tokens.at(-1)?.text === '?' && INTERROGATIVE.test(tokens[0]!.lower));

const INTERROGATIVE =
  /^(?:what|how|why|who|when|where|which|is|are|was|were|do|does|did|can|could|will|would|has|have)$/;

/** "over alleged offences". */
const isAfterPreposition = ({ tokens }: ReadBlock, at: number): boolean =>
  PREPOSITIONS.has(tokens[tokens.findIndex(({ start }) => start === at) - 1]?.lower ?? '');

/** A passive's source follows it: "was told by". */
const saysByWhom = (source: Attribution['source'], cue: Attribution['cue']): boolean =>
  source.length > 0 && source[0]![0] > cue[0]![0];
