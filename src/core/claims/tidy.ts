import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Attribution } from './attribution';
import { CONJUNCTIONS, OUTSIDE_CUE, PREPOSITIONS } from './lexicon/closed-class';
import { isAttribution } from './no-attribution';
import type { ReadBlock } from './reading';
import { findSource } from './rules/find-source';
import { rangeOf, sentenceAt } from './token-range';

/**
 * Makes what the network found agree with the conventions of annotation where they leave no choice: a source without a
 * trailing comma or preposition, a cue without "also", a content without "that"; a cue without a source of its own has
 * that of its clause, and one for which none is found is no cue.
 */
export function tidied<Found extends Attribution>(block: ReadBlock, found: readonly Found[]): Found[] {
  const trimmed = found.map(
    (a): Found => ({
      ...a,
      source: a.source.flatMap((s) => trim(block, s, () => false, endsNoSource)),
      cue: a.cue.flatMap((s) => trim(block, s, isOutsideCue, isOutsideCue)),
      content: withoutCrumbs(
        block,
        a.content.flatMap((s) => trim(block, withoutTime(block, s), opensNoContent, endsNoContent)),
      ),
    }),
  );
  const whole = trimmed.filter((a) => a.content.length > 0 && a.cue.length > 0 && isAttribution(block, a));
  return inTurn(whole, (a, before) => ({
    ...a,
    source: sourceOfClause(block, before, a) ?? sourceByRules(block, a) ?? [],
  })).filter(({ source }) => source.length > 0);
}

const endsNoSource = ({ lower, isWord }: Token): boolean =>
  (!isWord && lower !== '.' && lower !== ')') || lower === "'s" || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower);

const isOutsideCue = ({ lower, isWord }: Token): boolean => !isWord || OUTSIDE_CUE.has(lower) || lower === 'that';

const opensNoContent = ({ lower }: Token): boolean =>
  lower === 'that' || lower === ',' || lower === ':' || lower === ';';

const endsNoContent = ({ lower }: Token): boolean =>
  lower === ',' ||
  lower === ';' ||
  lower === ':' ||
  lower === '—' ||
  lower === '–' ||
  lower === 'and' ||
  lower === 'but';

/** The time of a live blog's entry, which is not what is said. */
const TIME = /^\d{1,2} ?[:.] ?\d{2}$/;

function withoutTime(block: ReadBlock, span: Span): Span {
  const { from, to } = rangeOf(block, span);
  const { tokens } = block;
  const stamp = [1, 3].find((n) => from === 0 && n < to && TIME.test(textOfTokens(tokens.slice(0, n))));
  return stamp ? [tokens[stamp]!.start, span[1]] : span;
}

const textOfTokens = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

type Test = (token: Token) => boolean;

/** The span without the tokens at its ends that do not belong there; nothing where none remains. */
function trim(block: ReadBlock, span: Span, atStart: Test, atEnd: Test): Span[] {
  let { from, to } = rangeOf(block, span);
  while (from < to && atStart(block.tokens[from]!) && !isDeterminer(block, from)) from++;
  while (to > from && atEnd(block.tokens[to - 1]!)) to--;
  return to > from ? [[block.tokens[from]!.start, block.tokens[to - 1]!.end]] : [];
}

/** "that account" begins with a determiner, "that the border" with a conjunction: what follows tells. */
function isDeterminer({ tokens }: ReadBlock, i: number): boolean {
  return (
    tokens[i]!.lower === 'that' &&
    tokens[i + 2] !== undefined &&
    !/^(?:the|a|an|it|he|she|they|we|his|her|its|their|this|these|any|all|no|there|in|on|if|\p{Lu}.*)$/iu.test(
      tokens[i + 1]!.lower,
    ) &&
    !tokens[i + 2]!.isWord
  );
}

/** A single word beside a longer piece is a slip. */
function withoutCrumbs(block: ReadBlock, spans: readonly Span[]): Span[] {
  const words = spans.map((s) => wordsIn(block, s));
  const most = Math.max(0, ...words);
  return spans.filter((_, i) => words[i]! > 1 || most < 4);
}

function wordsIn(block: ReadBlock, span: Span): number {
  const { from, to } = rangeOf(block, span);
  return block.tokens.slice(from, to).filter((t) => t.isWord).length;
}

/** A cue without a source of its own has that of its clause, as far as one was found there. */
export const withSourceOfClause = <Found extends Attribution>(block: ReadBlock, found: readonly Found[]): Found[] =>
  inTurn(found, (a, before) => ({ ...a, source: sourceOfClause(block, before, a) ?? a.source }));

/** Each attribution without a source as `mend` makes it, given the nearest before it that has one. */
function inTurn<Found extends Attribution>(
  found: readonly Found[],
  mend: (attribution: Found, before: Found | undefined) => Found,
): Found[] {
  let before: Found | undefined;
  return found.map((a) => {
    const mended = a.source.length > 0 || a.cue.length === 0 ? a : mend(a, before);
    if (a.source.length > 0) before = a;
    return mended;
  });
}

/** The source of the cue before, where that is in the same sentence. */
function sourceOfClause(
  block: ReadBlock,
  before: Attribution | undefined,
  { cue }: Attribution,
): readonly Span[] | undefined {
  const sentence = sentenceAt(block, rangeOf(block, cue[0]!).from);
  const at = before?.cue[0]?.[0];
  if (!sentence || at === undefined) return undefined;
  return at >= block.tokens[sentence.from]!.start && at < cue[0]![0] ? before!.source : undefined;
}

/** The noun phrase that the rules find for the cue. */
function sourceByRules(block: ReadBlock, { cue }: Attribution): readonly Span[] | undefined {
  const { from, to } = rangeOf(block, cue[0]!);
  const sentence = sentenceAt(block, from);
  const found = sentence && findSource(block, sentence, { from, to, verb: from, form: 'finite' });
  return found ? [[block.tokens[found.from]!.start, block.tokens[found.to - 1]!.end]] : undefined;
}
