import type { Span } from '../../text/span';
import { spansOverlap } from '../../text/span';
import type { Attribution } from '../attribution';
import { AUXILIARIES, NEGATIONS } from '../lexicon/closed-class';
import type { ReadBlock } from '../reading';
import { rangeOf } from '../token-range';

/** "said on | Tuesday": what follows is when, where or how, and no part of what is said. */
const CIRCUMSTANCE =
  /^(?:.* )?(?:said|told|says|added|noted|wrote|asked|tweeted|announced|posted|declared)( (?:on|in|at|during|from|as|by))$/i;

const ADVERB = /^(?:.{3,}ly|also|then|first|both|once|again|now|still|even|just)$/;

/** Verbs that say something with their particle only: "put it", "went on". */
const PARTICLES: readonly (readonly [cue: RegExp, particle: string])[] = [
  [/\b(?:put|puts|phrased)$/i, ' it'],
  [/\b(?:went|goes)$/i, ' on'],
];

const CLITIC = /['’](?:s|re|ve|ll|d|m) $/i;
const PRONOUN = /(?:^|\s)(?:he|she|it|they|i|we|you|who|that|there)['’]\w+ $/i;
/** After these "’s" is "is" or "has", and no possessive. */
const AFTER_IS = /^(?:\w+ing|not|been|also)\b/i;

/** The cue without the preposition of a circumstance, and with the particle that its verb needs. */
export const withItsParticle = <Found extends Attribution>(text: string, found: Found): Found => ({
  ...found,
  cue: found.cue.map(([start, end]): Span => {
    const words = text.slice(start, end);
    const circumstance = CIRCUMSTANCE.exec(words)?.[1];
    if (circumstance) return [start, end - circumstance.length];
    const particle = PARTICLES.find(([verb]) => verb.test(words))?.[1];
    const follows = particle !== undefined && new RegExp(`^${particle}\\b`).test(text.slice(end, end + 4));
    return follows ? [start, end + particle.length] : [start, end];
  }),
});

const STRENGTH = /^(?: in)? the (?:strongest|firmest)(?: possible)? terms(?: |$)/i;

/** "condemned | in the strongest terms the raid": how strongly is the cue's. */
export function withStrength<Found extends Attribution>(text: string, found: Found): Found {
  const cue = found.cue.at(-1);
  const strength = cue && STRENGTH.exec(text.slice(cue[1], cue[1] + 40))?.[0];
  if (!cue || !strength) return found;
  const end = cue[1] + strength.trimEnd().length;
  const content = found.content.flatMap(([from, to]): Span[] =>
    from >= cue[1] && from < end ? (to > end + 1 ? [[end + 1, to]] : []) : [[from, to]],
  );
  return content.length > 0 ? { ...found, cue: [...found.cue.slice(0, -1), [cue[0], end]], content } : found;
}

/** The cue with the auxiliaries and negations before it. */
export const withAuxiliaries = <Found extends Attribution>(block: ReadBlock, found: Found): Found =>
  withBefore(block, found, (word) => AUXILIARIES.has(word) || (NEGATIONS.has(word) && word !== 'without'));

/** The cue with the adverbs before it. */
export const withAdverbs = <Found extends Attribution>(block: ReadBlock, found: Found): Found =>
  withBefore(block, found, (word) => ADVERB.test(word));

/** "She’s describing": the verb’s "’s" is the cue’s, and not the source’s. */
export function withClitic<Found extends Attribution>(text: string, found: Found): Found {
  const [source, cue] = [found.source.at(-1), found.cue[0]];
  if (!source || !cue || found.cue.length > 1 || source[0] >= cue[0]) return found;
  const before = text.slice(source[0], cue[0]);
  const clitic = CLITIC.exec(before)?.[0];
  if (!clitic || !(PRONOUN.test(before) || AFTER_IS.test(text.slice(...cue)))) return found;
  const at = cue[0] - clitic.length;
  const inFront = found.source.map(([start, end]): Span => [start, Math.min(end, at)]);
  return { ...found, source: inFront, cue: [[at, cue[1]]] };
}

function withBefore<Found extends Attribution>(
  block: ReadBlock,
  found: Found,
  belongs: (word: string) => boolean,
): Found {
  const [cue] = found.cue;
  if (!cue || found.cue.length > 1) return found;
  const { from } = rangeOf(block, cue);
  let first = from;
  while (first > 0 && belongs(block.tokens[first - 1]!.lower) && isFree(block, found, first - 1)) first--;
  return first < from ? { ...found, cue: [[block.tokens[first]!.start, cue[1]]] } : found;
}

function isFree({ tokens }: ReadBlock, { source, content }: Attribution, at: number): boolean {
  const span: Span = [tokens[at]!.start, tokens[at]!.end];
  return ![...source, ...content].some((other) => spansOverlap(other, span));
}
