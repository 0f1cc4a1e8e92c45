import type { TokenRange } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicon/closed-class';
import type { ReadBlock } from '../reading';
import type { FoundCue } from './find-cues';

/** The words that name who speaks: before the cue, or after it where the cue stands first ("said X", "according to X"). */
export function findSource(block: ReadBlock, sentence: TokenRange, cue: FoundCue): TokenRange | null {
  if (cue.form === 'according') return phraseAfter(block, cue.to, sentence.to);
  return (
    phraseBefore(block, sentence, cue.from) ??
    (isInverted(block, sentence, cue) ? phraseAfter(block, cue.to, sentence.to) : null)
  );
}

/** A quotation or its comma before the cue, and a name after: “…,” said X. */
function isInverted({ tokens, quotationAt }: ReadBlock, sentence: TokenRange, cue: FoundCue): boolean {
  const before = cue.from - 1;
  const after = tokens[cue.to];
  if (before < sentence.from || !after) return false;
  const closes = quotationAt[before] !== -1 || tokens[before]!.lower === ',';
  return closes && (DETERMINERS.has(after.lower) || /^\p{Lu}/u.test(after.text));
}

/** A noun phrase that ends right before `end`, or before an insertion between commas that ends there. */
function phraseBefore(block: ReadBlock, sentence: TokenRange, end: number): TokenRange | null {
  const { tokens } = block;
  let last = end - 1;
  while (last >= sentence.from && isAdverb(tokens[last]!.lower)) last--;
  if (last < sentence.from) return null;
  if (tokens[last]!.lower === ',') last = beforeInsertion(block, sentence, last);
  if (last < sentence.from || block.quotationAt[last] !== -1) return null;
  const { lower } = tokens[last]!;
  if (SUBJECT_PRONOUNS.has(lower)) return { from: last, to: last + 1 };
  let from = last + 1;
  while (from > sentence.from && block.quotationAt[from - 1] === -1 && isInPhrase(tokens, sentence, from - 1)) from--;
  while (from <= last && !startsPhrase(tokens[from]!)) from++;
  return from <= last ? { from, to: last + 1 } : null;
}

/** Skips ", while speaking at the briefing," leftwards; the index of the word before its opening comma. */
function beforeInsertion({ tokens, quotationAt }: ReadBlock, sentence: TokenRange, comma: number): number {
  for (let i = comma - 1; i > sentence.from; i--) {
    if (quotationAt[i] !== -1) return -1;
    if (tokens[i]!.lower === ',') return i - 1;
  }
  return -1;
}

const LINKS_IN_PHRASE = new Set(['of', "'s", 'for', 'the', '&', 'al']);

function isInPhrase(tokens: readonly Token[], sentence: TokenRange, i: number): boolean {
  const { lower, text, isWord } = tokens[i]!;
  if (LINKS_IN_PHRASE.has(lower)) return true;
  if (lower === 'and') return isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]) && i - 1 >= sentence.from;
  if (!isWord || CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower)) return false;
  if (ADVERBS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return false;
  return !(isAdverb(lower) && !/^\p{Lu}/u.test(text));
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const startsPhrase = (token: Token): boolean => token.isWord && !['of', "'s", 'for', 'and'].includes(token.lower);

/** A noun phrase from `start`, with an apposition after a comma. */
function phraseAfter({ tokens, quotationAt }: ReadBlock, start: number, end: number): TokenRange | null {
  let to = start;
  while (
    to < end &&
    quotationAt[to] === -1 &&
    tokens[to]!.isWord &&
    !/^(on|that|while|after|as|when|in|during|who)$/.test(tokens[to]!.lower)
  )
    to++;
  return to > start ? { from: start, to } : null;
}
