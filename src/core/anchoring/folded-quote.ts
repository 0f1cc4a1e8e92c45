import type { TextQuoteSelector } from '../annotation/annotation';
import { foldWords } from './fold';

/** A quote and its context, folded, one behind the other: the quote stands from `from` to `to` of `text`. */
export interface FoldedQuote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** Of the context, so many characters (UTF-16) on each side are read: an import may bring whole books. */
const CONTEXT = 256;

/** Folds a quote as a text around it would be folded: white space once, whichever side of a border it stood on. */
export function foldQuote({ prefix, exact, suffix }: TextQuoteSelector): FoldedQuote {
  const before = foldWords(prefix.slice(-CONTEXT));
  const words = unlessSpaced(before, foldWords(exact));
  const behind = unlessSpaced(before + words, foldWords(suffix.slice(0, CONTEXT)));
  return folded(before, words, behind);
}

/** Of a long quote, the first `length` characters with what follows them, or the last with what comes before. */
export function partOf(quote: FoldedQuote, part: 'head' | 'tail', length: number, context: number): FoldedQuote {
  const { prefix, exact, suffix } = quote;
  if (part === 'head') return folded(prefix, exact.slice(0, length), exact.slice(length, length + context));
  const at = exact.length - length;
  return folded(exact.slice(Math.max(0, at - context), at), exact.slice(at), suffix);
}

const folded = (prefix: string, exact: string, suffix: string): FoldedQuote => ({
  prefix,
  exact,
  suffix,
  text: prefix + exact + suffix,
  from: prefix.length,
  to: prefix.length + exact.length,
});

const unlessSpaced = (before: string, text: string): string =>
  before.endsWith(' ') && text.startsWith(' ') ? text.slice(1) : text;
