import type { Offset, Span } from '../../core/text/span';
import { comparePlaces, shadowRootsOf, textBetween } from './shadow-roots';
import type { TextRun } from './text-run';

/** What a range of the page covers of an article: a span of it, nothing of it, or words beyond it as well. */
export type Covered = { readonly kind: 'within'; readonly span: Span } | { readonly kind: 'outside' | 'across' };

/** Converts between the offsets of an article's text and positions in the page, both ways, in O(log n) of its runs. */
export interface TextIndex {
  /** One range for each text node that says part of the span, in text order. */
  rangesOf(span: Span): Range[];
  /** The offset of the first character of the text at or after a position of the page; null where none follows. */
  offsetAt(node: Node, offset: number): Offset | null;
  covered(range: AbstractRange): Covered;
  /** The open shadow roots in which parts of the text stand; most often none. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** `runs` are in text order, do not overlap, and stand in the page in the same order. */
export function createTextIndex(runs: readonly TextRun[]): TextIndex {
  const firstRunOf = new Map<Node, number>();
  for (const [i, { node }] of runs.entries()) if (!firstRunOf.has(node)) firstRunOf.set(node, i);

  /** The first run that ends after a position of the page; `runs.length` where none does. */
  const runAfter = (node: Node, offset: number): number => {
    const first = firstRunOf.get(node);
    if (first !== undefined) return firstIndex(runs, (run) => run.node !== node || runEnd(run) > offset, first);
    return firstIndex(runs, (run) => comparePlaces({ node: run.node, offset: 0 }, { node, offset }) >= 0);
  };

  const offsetAt = (node: Node, offset: number): Offset | null => {
    const run = runs[runAfter(node, offset)];
    if (!run) return null;
    return run.node === node ? run.start + Math.max(0, offset - run.nodeStart) : run.start;
  };

  /** Where the last character before a position of the page ends; null where none comes before. */
  const endBefore = (node: Node, offset: number): Offset | null => {
    const i = runAfter(node, offset);
    const run = runs[i];
    if (run?.node === node && run.nodeStart < offset) return run.start + offset - run.nodeStart;
    const before = runs[i - 1];
    return before ? before.start + before.length : null;
  };

  return {
    shadowRoots: shadowRootsOf(firstRunOf.keys()),
    rangesOf: (span) => joined(runsIn(runs, span), span),
    offsetAt,
    covered(range) {
      const start = offsetAt(range.startContainer, range.startOffset);
      const end = endBefore(range.endContainer, range.endOffset);
      if (start === null || end === null || start >= end) return { kind: 'outside' };
      if (saysMore(range, runs)) return { kind: 'across' };
      return { kind: 'within', span: [start, end] };
    },
  };
}

const runEnd = ({ nodeStart, length }: TextRun): number => nodeStart + length;

/** The first index from `from` whose item `is`; all items after it must be so too. */
function firstIndex<T>(items: readonly T[], is: (item: T) => boolean, from = 0): number {
  let low = from;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function runsIn(runs: readonly TextRun[], [start, end]: Span): readonly TextRun[] {
  if (start >= end) return [];
  const first = firstIndex(runs, (run) => run.start + run.length > start);
  const last = firstIndex(runs, (run) => run.start >= end, first);
  return runs.slice(first, last);
}

/** One range for each node: white space that was folded away between two runs of a node is part of its range. */
function joined(runs: readonly TextRun[], [start, end]: Span): Range[] {
  const ranges = new Map<Text, Range>();
  for (const run of runs) {
    const from = run.nodeStart + Math.max(0, start - run.start);
    const to = run.nodeStart + Math.min(run.length, end - run.start);
    const known = ranges.get(run.node);
    if (known) known.setEnd(run.node, to);
    else ranges.set(run.node, rangeIn(run.node, from, to));
  }
  return [...ranges.values()];
}

function rangeIn(node: Text, from: number, to: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** True where a range holds words before the first run or after the last: another article, or the page's furniture. */
function saysMore(range: AbstractRange, runs: readonly TextRun[]): boolean {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  const before = textBetween(start, { node: first.node, offset: first.nodeStart });
  const after = textBetween({ node: last.node, offset: runEnd(last) }, end);
  return /\S/.test(before) || /\S/.test(after);
}
