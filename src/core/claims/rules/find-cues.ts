import type { TokenRange } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  NEGATIONS,
  OUTSIDE_CUE,
  PREPOSITIONS,
} from '../lexicon/closed-class';
import { CUE_NOUNS, LIGHT_VERBS } from '../lexicon/cue-nouns';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs';
import type { ReadBlock } from '../reading';

/** A cue as token indices. `form` tells how it finds its source. */
export interface FoundCue extends TokenRange {
  readonly verb: number;
  readonly form: 'finite' | 'participle' | 'coordinate' | 'according';
}

/** The cues of one sentence, by the lexicon and what stands beside each verb; words inside quotations are no cues. */
export function findCues(block: ReadBlock, sentence: TokenRange): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (block.quotationAt[i] !== -1) continue;
    const cue = accordingTo(block.tokens, i) ?? cueAt(block, sentence, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

function accordingTo(tokens: readonly Token[], i: number): FoundCue | null {
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return null;
  return { from: i, verb: i, to: i + 2, form: 'according' };
}

function cueAt(block: ReadBlock, sentence: TokenRange, i: number): FoundCue | null {
  const { tokens } = block;
  const entry = entryAt(tokens, i);
  if (!entry && !isLightVerb(tokens[i]!.lower)) return null;
  const noun = nounCueEnd(tokens, i, sentence.to);
  if (!entry && noun === null) return null;
  if (isName(block, sentence, i) || isNounUse(tokens, sentence, i) || isPassive(tokens, sentence, i)) return null;
  const to = noun ?? i + 1 + (entry?.particles.length ?? 0);
  if (entry?.weak && noun === null && !reports(block, to)) return null;
  const from = cueStart(tokens, sentence, i);
  if (from === null) return null;
  return { from, verb: i, to, form: formOf(tokens, sentence, from, i) };
}

function entryAt(tokens: readonly Token[], i: number): CueVerb | undefined {
  const entries = CUE_VERBS.get(tokens[i]!.lower);
  return entries?.find(({ particles }) => particles.every((word, n) => tokens[i + 1 + n]?.lower === word));
}

const isLightVerb = (lower: string): boolean =>
  LIGHT_VERBS.has(lower.replace(/(?:ed|ing|es|s)$/, '')) ||
  LIGHT_VERBS.has(lower.replace(/(?:ed|ing|es|s)$/, 'e')) ||
  LIGHT_VERBS.has(lower.replace(/s$/, '')) ||
  ['took', 'taken', 'taking', 'made', 'gave'].includes(lower);

/** Where "expressed grave concern" ends, or null: at most three words stand between the verb and its noun. */
function nounCueEnd(tokens: readonly Token[], verb: number, end: number): number | null {
  if (!isLightVerb(tokens[verb]!.lower)) return null;
  for (let i = verb + 1; i < Math.min(end, verb + 5); i++) {
    const { lower } = tokens[i]!;
    if (CUE_NOUNS.has(lower)) return i + 1;
    if (PREPOSITIONS.has(lower) || !tokens[i]!.isWord || lower === "'s") return null;
  }
  return null;
}

/** "State Department", "Human Rights Watch": a capital inside a sentence is part of a name, but not in a headline. */
function isName(block: ReadBlock, sentence: TokenRange, i: number): boolean {
  if (i === sentence.from || !/^\p{Lu}/u.test(block.tokens[i]!.text)) return false;
  return block.kind === 'headline' || block.kind === 'heading'
    ? /^(state|post|report|watch)$/.test(block.tokens[i]!.lower)
    : true;
}

const isBase = (lower: string): boolean => !/(?:ed|ing|s)$/.test(lower) && CUE_VERBS.get(lower)?.[0]?.lemma === lower;

/** A verb's form used as a noun: "the call for", "his reply", "of concern"; or a base form that nothing makes finite. */
function isNounUse(tokens: readonly Token[], sentence: TokenRange, i: number): boolean {
  const previous = i > sentence.from ? tokens[i - 1]! : undefined;
  if (!previous) return !/ing$|s$|ed$|said/.test(tokens[i]!.lower);
  const { lower } = previous;
  if (lower === "'s" || DETERMINERS.has(lower))
    return !/^(this|that|these|those|many|some|both|all)$/.test(lower) || isBase(tokens[i]!.lower);
  if (PREPOSITIONS.has(lower)) return !(tokens[i]!.lower.endsWith('ing') && /^(by|with|in|before|after)$/.test(lower));
  if (!isBase(tokens[i]!.lower)) return false;
  return !(
    AUXILIARIES.has(lower) ||
    lower === 'to' ||
    isAdverb(lower) ||
    /[^s]s$/.test(lower) ||
    /^(they|we|i|you|who|many|some)$/.test(lower)
  );
}

/** "was said", "the remarks made": passive. Only "by" names a source, and the rules leave that to the model. */
function isPassive(tokens: readonly Token[], sentence: TokenRange, i: number): boolean {
  if (tokens[i]!.lower.endsWith('ing')) return false;
  let left = i - 1;
  while (left > sentence.from && (isAdverb(tokens[left]!.lower) || NEGATIONS.has(tokens[left]!.lower))) left--;
  return (left >= sentence.from && BE.has(tokens[left]!.lower)) || tokens[i + 1]?.lower === 'by';
}

const CLAUSE_OPENER = /^(that|whether|why|how|what|as|if|it|he|she|they|there)$/;

/** Whether a weak verb is followed by something reported. */
function reports(block: ReadBlock, next: number): boolean {
  const token = block.tokens[next];
  if (!token) return false;
  return CLAUSE_OPENER.test(token.lower) || block.quotationAt[next] !== -1;
}

const SEMI_AUXILIARY = /^(went|goes|going|continued|quick|keen|refused|declined|chose|wished|sought|wanted|failed)$/;

/** Takes in auxiliaries, negation and adverbs on the left; null where an infinitive has nothing that makes it finite. */
function cueStart(tokens: readonly Token[], sentence: TokenRange, verb: number): number | null {
  let from = verb;
  if (tokens[verb - 1]?.lower === 'to' && verb - 1 > sentence.from) {
    from = verb - 2;
    if (tokens[from]?.lower === 'on') from--;
    if (from < sentence.from || !SEMI_AUXILIARY.test(tokens[from]!.lower)) return null;
  }
  while (from > sentence.from && belongsToVerb(tokens[from - 1]!.lower)) from--;
  while (from < verb && OUTSIDE_CUE.has(tokens[from]!.lower)) from++;
  return from;
}

const belongsToVerb = (lower: string): boolean => AUXILIARIES.has(lower) || NEGATIONS.has(lower) || isAdverb(lower);

function formOf(tokens: readonly Token[], sentence: TokenRange, from: number, verb: number): FoundCue['form'] {
  let left = from - 1;
  while (left >= sentence.from && OUTSIDE_CUE.has(tokens[left]!.lower)) left--;
  const before = left >= sentence.from ? tokens[left]!.lower : '';
  const isParticiple = tokens[verb]!.lower.endsWith('ing') && !BE.has(tokens[verb - 1]?.lower ?? '');
  if (
    isParticiple &&
    (before === ',' ||
      before === '' ||
      before === 'and' ||
      before === 'while' ||
      PREPOSITIONS.has(before) ||
      CONJUNCTIONS.has(before))
  )
    return 'participle';
  return before === 'and' || before === 'but' || before === 'or' ? 'coordinate' : 'finite';
}
