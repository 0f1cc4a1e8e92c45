import type { Span } from '../text/span';
import type { FoldedQuote } from './folded-quote';

/** How well the context of a quote agrees with what stands around a span, 0 to 1. */
export function contextAt({ prefix, suffix }: FoldedQuote, text: string, [start, end]: Span): number {
  const before = reversed(text.slice(Math.max(0, start - prefix.length - SLACK), start));
  const behind = text.slice(end, end + suffix.length + SLACK);
  return bothSides(
    agreement(prefix, errorsOf(reversed(prefix), before), start === 0),
    agreement(suffix, errorsOf(suffix, behind), end === text.length),
  );
}

/** The mean of both sides, or most of the better one: what stands before a quote may be new, and what follows the same. */
export const bothSides = (before: number, behind: number): number =>
  Math.max((before + behind) / 2, 0.7 * Math.max(before, behind));

/** Words put into the context are noticed up to so many characters. */
const SLACK = 32;

/** One side's agreement. No context agrees with the text's end; in the middle of a text it says nothing. */
export function agreement(context: string, errors: number, atEnd: boolean): number {
  if (context.length === 0) return atEnd ? 1 : 0;
  return 1 - Math.min(1, errors / context.length);
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** How many edits make `context` out of the beginning of `text`. */
function errorsOf(context: string, text: string): number {
  if (text.startsWith(context)) return 0;
  let above = Uint16Array.from({ length: text.length + 1 }, (_, j) => j);
  let row = new Uint16Array(text.length + 1);
  for (let i = 1; i <= context.length; i++) {
    const code = context.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const changed = above[j - 1]! + (text.charCodeAt(j - 1) === code ? 0 : 1);
      row[j] = Math.min(changed, above[j]! + 1, row[j - 1]! + 1);
    }
    [above, row] = [row, above];
  }
  return Math.min(...above);
}
