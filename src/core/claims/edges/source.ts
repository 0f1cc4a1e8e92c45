import type { Span } from '../../text/span';
import type { Attribution } from '../attribution';
import { AUXILIARIES } from '../lexicon/closed-class';
import type { ReadBlock } from '../reading';
import { rangeOf } from '../token-range';

/** Adverbs and floating quantifiers between a subject and its verb. */
const BETWEEN =
  /^(?:then|both|all|also|now|still|just|even|once|never|too|only|again|ever|currently|soon|so|first|(?:him|her|it)self|themselves|instead|recently|later|earlier|already|simply|today|yesterday)$/;

/** What is said of the source or of the occasion, behind it. */
const ASIDE =
  /,? (?:which\b|(?:in|at) (?:an?|the) (?:interview|statement|speech|tweet|e-?mail|letter|debate|rally)\b).*$|, (?:meanwhile|however|though|too|in turn)\b.*$/isu;

/** "New Delhi, Jul 10 (PTN)", "(LEAD)", and what leads over to a sentence: "Meanwhile". */
const DATELINE =
  /^(?:\p{Lu}[\p{L} ]+, \p{L}{3,9}\.? \d{1,2}(?: \(\p{Lu}{2,8}\))?[:.]?\s*(?:[-–—]+\s*)?|\(?LEAD\)\s*|(?:Meanwhile|Earlier|Separately|However),?\s+)/u;

/** The source without the dateline before it. */
export const withoutDateline = <Found extends Attribution>(text: string, { span }: ReadBlock, found: Found): Found => ({
  ...found,
  source: found.source.map(([start, end]): Span => {
    const dateline = DATELINE.exec(text.slice(start, end))?.[0].length ?? 0;
    const opens = start - span[0] <= 1 || /[.!?]\s$/.test(text.slice(start - 2, start));
    return opens && dateline < end - start ? [start + dateline, end] : [start, end];
  }),
});

/** The source without the auxiliary that belongs to its verb: "Obama to | frame". */
export const withoutAuxiliary = <Found extends Attribution>(block: ReadBlock, found: Found): Found =>
  withoutLast(block, found, (word) => AUXILIARIES.has(word) || word === 'to' || word === 'not');

/** The source without the adverbs before its verb. */
export const withoutAdverbs = <Found extends Attribution>(block: ReadBlock, found: Found): Found =>
  withoutLast(block, found, (word) => BETWEEN.test(word));

/** The source without what "which", an occasion or a "meanwhile" adds to it. */
export const withoutAside = <Found extends Attribution>(text: string, found: Found): Found => ({
  ...found,
  source: found.source.map(([start, end]): Span => {
    const at = ASIDE.exec(text.slice(start, end))?.index ?? 0;
    return at > 0 ? [start, start + at] : [start, end];
  }),
});

function withoutLast<Found extends Attribution>(
  block: ReadBlock,
  found: Found,
  isOutside: (word: string) => boolean,
): Found {
  return {
    ...found,
    source: found.source.map((span) => {
      const { from, to } = rangeOf(block, span);
      let end = to;
      while (end - from > 1 && isOutside(block.tokens[end - 1]!.lower)) end--;
      return end < to ? ([span[0], block.tokens[end - 1]!.end] as Span) : span;
    }),
  };
}
