import type { Selectors } from '../annotation/annotation';
import type { Block } from '../article/article';
import type { Span } from '../text/span';
import { describeBlock } from './blocks';
import { codePointsOf } from './code-points';

/** Characters of context kept on each side: at least the first, and more, up to the last, while they occur twice. */
const CONTEXT_LENGTHS = [64, 128, 256] as const;

/**
 * Describes a span by its words, the words around them, its place and its block, so that `find` finds it again. The context is
 * as long as it takes to tell the span from every other place that says the same. A span that cuts a surrogate pair
 * is widened to hold it whole; selectors must survive JSON and UTF-8.
 */
export function describeSpan(text: string, span: Span, blocks: readonly Block[] = []): Selectors {
  const [start, end] = wholeCharacters(text, span);
  const exact = text.slice(start, end);
  const [prefix, suffix] = contextOf(text, start, end);
  const points = codePointsOf(text.slice(0, end));
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: points.before(start), end: points.before(end) },
    ...describeBlock(text, blocks, start),
  ];
}

function contextOf(text: string, start: number, end: number): [prefix: string, suffix: string] {
  for (const length of CONTEXT_LENGTHS) {
    const [from, to] = wholeCharacters(text, [Math.max(0, start - length), Math.min(text.length, end + length)]);
    const last = length === CONTEXT_LENGTHS.at(-1);
    if (last || occursOnce(text, text.slice(from, to), from)) return [text.slice(from, start), text.slice(end, to)];
  }
  throw new RangeError('unreachable: the last length always returns');
}

const occursOnce = (text: string, words: string, at: number): boolean =>
  text.indexOf(words) === at && text.indexOf(words, at + 1) === -1;

function wholeCharacters(text: string, [start, end]: Span): Span {
  return [cutsPair(text, start) ? start - 1 : start, cutsPair(text, end) ? end + 1 : end];
}

const cutsPair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
