import { type Span, spansOverlap } from '../../text/span';
import type { Attribution } from '../attribution';
import { CUE_NOUNS, LIGHT_VERBS } from '../lexicon/cue-nouns';
import { CUE_VERBS } from '../lexicon/cue-verbs';
import type { ReadBlock } from '../reading';
import { rangeOf, wordsOf } from '../token-range';

/** A cue that says nothing without the verb after it. */
const OPEN_CUE =
  /(?:\b(?:did|does|do|would|could|will|has|have|had) not|n['’]t|\bneither \S+ nor|\bavoid(?:ed|s)|\brefrain(?:ed|s)? from)$/i;
const REFUSES = /\b(?:declin|refus)(?:e|es|ed|ing)(?: to)?$/i;
const ANSWERS =
  /^(?:to )?(?:give|giving|say|name|naming|confirm|confirming|den(?:y|ied)|disclose|discuss|provide|reveal|specify|identify|explain|comment(?:ing)? on|answer|respond to|elaborate on|speculate on) (?=\S)/i;

/** "did not | give further details": what is not done belongs to the cue. */
export function withItsVerb<Found extends Attribution>(text: string, found: Found): Found {
  const cue = found.cue.at(-1);
  const next = cue && found.content.find(([start]) => start === cue[1] + 1);
  if (!next) return found;
  const words = text.slice(...cue);
  const verb = OPEN_CUE.test(words) || REFUSES.test(words) ? ANSWERS.exec(text.slice(...next))?.[0] : undefined;
  return verb ? moved(found, cue, next, next[0] + verb.length) : found;
}

/** "declined | to go": an infinitive is what is declined. */
const NO_PARTICLE = /^(?:to|the)$/;

/** "ruled | out retaliation": the particle that makes the verb is the cue's. */
export function withVerbParticle<Found extends Attribution>(block: ReadBlock, found: Found): Found {
  const cue = found.cue.at(-1);
  const next = cue && found.content.find(([start]) => start === cue[1] + 1);
  if (!next) return found;
  const verb = block.tokens[rangeOf(block, cue).to - 1]!.lower;
  const { from, to } = rangeOf(block, next);
  const entry = CUE_VERBS.get(verb)?.find(
    ({ particles }) =>
      particles.length > 0 &&
      particles.every((word, n) => !NO_PARTICLE.test(word) && block.tokens[from + n]?.lower === word),
  );
  const first = entry && block.tokens[from + entry.particles.length];
  return first && from + entry.particles.length < to ? moved(found, cue, next, first.start) : found;
}

/** The words of the content up to `at` as the cue's. */
const moved = <Found extends Attribution>(found: Found, cue: Span, content: Span, at: number): Found => ({
  ...found,
  cue: [...found.cue.slice(0, -1), [cue[0], at - 1] as Span],
  content: found.content.map((span): Span => (span === content ? [at, span[1]] : span)),
});

/** "condemned and | denounced": a verb of saying right behind the source belongs to the one that it is joined with. */
export function withJoinedVerb<Found extends Attribution>(block: ReadBlock, found: readonly Found[]): Found[] {
  const { tokens } = block;
  return found.map((attribution) => {
    const [cue] = attribution.cue;
    const first = cue && rangeOf(block, cue).from - 2;
    if (first === undefined || first < 1 || attribution.cue.length > 1 || tokens[first + 1]!.lower !== 'and')
      return attribution;
    const follows = attribution.source.some((source) => rangeOf(block, source).to === first);
    const span: Span = [tokens[first]!.start, tokens[first]!.end];
    const isFree = found.every((other) => !other.cue.some((taken) => spansOverlap(taken, span)));
    return follows && isFree && CUE_VERBS.get(tokens[first]!.lower)?.some(({ weak }) => !weak)
      ? { ...attribution, cue: [[span[0], cue![1]] as Span] }
      : attribution;
  });
}

/**
 * "Doha expressed Qatar's strong condemnation of the attack" is one attribution: of the two that were found, "expressed"
 * with the owner of the noun as its content and the noun with its owner as its source, one is made.
 */
export function withLightVerbs<Found extends Attribution>(block: ReadBlock, found: readonly Found[]): Found[] {
  const carrying = found.map((verb) => nounOf(block, found, verb));
  return found.flatMap((attribution, i) => {
    const noun = carrying[i];
    if (noun)
      return [{ ...noun, source: attribution.source, cue: [[attribution.cue[0]![0], endOfNoun(block, noun)] as Span] }];
    return carrying.includes(attribution) ? [] : [attribution];
  });
}

function nounOf<Found extends Attribution>(block: ReadBlock, found: readonly Found[], verb: Found): Found | undefined {
  const [cue, owner] = [verb.cue[0], verb.content[0]];
  if (!cue || !owner || verb.source.length === 0 || verb.content.length > 1 || !isLight(wordsOf(block, cue)))
    return undefined;
  if (!/(?:['’]s?|\b(?:its|his|her|their))$/.test(wordsOf(block, owner))) return undefined;
  return found.find(
    (noun) => noun !== verb && noun.cue.length === 1 && noun.cue[0]![0] - owner[1] <= 1 && noun.cue[0]![0] >= owner[1],
  );
}

const isLight = (cue: string): boolean => {
  const verb = cue.toLowerCase().split(' ').at(-1)!;
  return LIGHT_VERBS.has(verb.replace(/(?:ed|s)$/, '')) || LIGHT_VERBS.has(verb.replace(/(?:d|s)$/, ''));
};

/** Where the noun of a cue ends, a preposition after it left out. */
function endOfNoun(block: ReadBlock, { cue }: Attribution): number {
  const { from, to } = rangeOf(block, cue[0]!);
  const at = block.tokens.slice(from, to).findLastIndex(({ lower }) => CUE_NOUNS.has(lower));
  return at < 0 ? cue[0]![1] : block.tokens[from + at]!.end;
}
