import type { Span } from '../text/span';
import type { Alignment } from './align';
import type { FoldedQuote } from './folded-quote';
import { type Tokens, tokenAt, tokenLength } from './tokens';

/** A place where a quote may be, and how well it agrees there: 1 is altogether, 0 not at all. */
export interface Candidate {
  readonly span: Span;
  readonly quote: number;
  /** Of both sides together: what stands next to the quote counts most. */
  readonly context: number;
}

/** So far away (characters) context counts for 1/e of what stands beside the quote. */
const REACH = 40;
/** Words of the context that are there, but no longer joined to the quote, count for this part. */
const APART = 0.5;

/** The whole quote, with its whole context, where it was found unchanged in a text of a length. */
export function unchangedAt({ prefix, suffix, from, to, text }: FoldedQuote, at: number, length: number): Candidate {
  const before = prefix.length > 0 || at === 0 ? 1 : 0;
  const behind = suffix.length > 0 || at + text.length === length ? 1 : 0;
  return { span: [at + from, at + to], quote: 1, context: (before + behind) / 2 };
}

/** What an alignment says about where the quote is; null where it says that its words are gone. */
export function candidateOf(quote: FoldedQuote, alignment: Alignment): Candidate | null {
  const { pattern, text, partners } = alignment;
  const first = firstToken(pattern, (i) => pattern.ends[i]! > quote.from);
  const behind = firstToken(pattern, (i) => pattern.starts[i]! >= quote.to);
  const stretch = bestStretch(alignment, first, behind);
  if (stretch === null) return null;
  const { from, to } = stretch;
  const span: Span = [
    startIn(text, partners[from]!, pattern, from, quote.from),
    endIn(text, partners[to]!, pattern, to, quote.to),
  ];
  const before = side(pattern, partners, { from: first - 1, step: -1, distance: (i) => quote.from - pattern.ends[i]! });
  const after = side(pattern, partners, { from: behind, step: 1, distance: (i) => pattern.starts[i]! - quote.to });
  return {
    span,
    quote: stretch.agreement,
    context: ((before ?? (span[0] === 0 ? 1 : 0)) + (after ?? (span[1] === text.text.length ? 1 : 0))) / 2,
  };
}

interface Stretch {
  /** Its first and last token that have a partner. */
  readonly from: number;
  readonly to: number;
  readonly agreement: number;
}

/**
 * The stretch of a quote's tokens that agrees best with what stands there: a last word that went with what follows, to
 * the other side of something put in, is no part of it.
 */
function bestStretch({ pattern, text, partners }: Alignment, first: number, behind: number): Stretch | null {
  const matched: number[] = [];
  const kept = [0];
  let size = 0;
  for (let i = first; i < behind; i++) {
    size += tokenLength(pattern, i);
    if (partners[i] === -1) continue;
    matched.push(i);
    kept.push(kept.at(-1)! + tokenLength(pattern, i) * alike(pattern, i, text, partners[i]!));
  }
  if (matched.length === 0) return null;
  const offset = partners[matched[0]!]!;
  const written = [0];
  for (let j = offset; j <= partners[matched.at(-1)!]!; j++) written.push(written.at(-1)! + tokenLength(text, j));
  const agreement = (a: number, b: number): number =>
    (kept[b + 1]! - kept[a]!) /
    Math.max(size, written[partners[matched[b]!]! - offset + 1]! - written[partners[matched[a]!]! - offset]!);
  let [from, to] = [0, matched.length - 1];
  for (let a = 1; a <= to; a++) if (agreement(a, to) > agreement(from, to)) from = a;
  for (let b = to - 1; b >= from; b--) if (agreement(from, b) > agreement(from, to)) to = b;
  return { from: matched[from]!, to: matched[to]!, agreement: agreement(from, to) };
}

function firstToken(tokens: Tokens, is: (i: number) => boolean): number {
  let i = 0;
  while (i < tokens.count && !is(i)) i++;
  return i;
}

const alike = (pattern: Tokens, i: number, text: Tokens, j: number): number => {
  const [a, b] = [tokenAt(pattern, i), tokenAt(text, j)];
  return a === b ? 1 : a.toLowerCase() === b.toLowerCase() ? 0.9 : 0.6;
};

/** A quote that began inside a word begins there again, where the word is the same. */
function startIn(text: Tokens, j: number, pattern: Tokens, i: number, border: number): number {
  const cut = border - pattern.starts[i]!;
  return text.starts[j]! + (cut > 0 && tokenAt(text, j) === tokenAt(pattern, i) ? cut : 0);
}

function endIn(text: Tokens, j: number, pattern: Tokens, i: number, border: number): number {
  const cut = pattern.ends[i]! - border;
  return text.ends[j]! - (cut > 0 && tokenAt(text, j) === tokenAt(pattern, i) ? cut : 0);
}

interface Walk {
  readonly from: number;
  readonly step: 1 | -1;
  /** How far a token stands from the quote. */
  distance(i: number): number;
}

/** How much of the context on one side is there, 0 to 1; null where the quote has none. */
function side(pattern: Tokens, partners: Int32Array, { from, step, distance }: Walk): number | null {
  let [there, all] = [0, 0];
  let joined = true;
  for (let i = from; i >= 0 && i < pattern.count; i += step) {
    const counts = tokenLength(pattern, i) * Math.exp(-Math.max(0, distance(i)) / REACH);
    all += counts;
    joined &&= partners[i] !== -1 && partners[i] === partners[i - step]! + step;
    if (partners[i] !== -1) there += counts * (joined ? 1 : APART);
  }
  return all === 0 ? null : there / all;
}
