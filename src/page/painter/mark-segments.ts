import type { Mark } from './painter';
import { type Cover, type Segment, segmentsOf } from './segments';
import { type Look, lookOf } from './style-names';

/** A stretch of a text node where the same marks lie, the innermost first, and what is seen there. */
export interface MarkSegment {
  readonly range: Range;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  readonly look: Look;
}

/** One range of a mark. */
interface Part {
  readonly mark: Mark;
  readonly range: Range;
  readonly from: number;
  readonly to: number;
}

/** Cuts marks that overlap into segments, by text node, in order. The shorter mark lies inside. */
export function segmentsIn(marks: readonly Mark[]): ReadonlyMap<Node, readonly MarkSegment[]> {
  const covers = new Map<Node, Cover<Part>[]>();
  for (const mark of marks) {
    const parts = mark.ranges.map((range) => ({ mark, range, from: range.startOffset, to: range.endOffset }));
    const rank = parts.reduce((sum, { from, to }) => sum + to - from, 0);
    for (const part of parts) {
      const node = part.range.startContainer;
      const cover = { from: part.from, to: part.to, rank, by: part };
      const inNode = covers.get(node);
      if (inNode) inNode.push(cover);
      else covers.set(node, [cover]);
    }
  }
  const segments = new Map<Node, readonly MarkSegment[]>();
  for (const [node, inNode] of covers) segments.set(node, segmentsOf(inNode).map(marked));
  return segments;
}

function marked({ from, to, by }: Segment<Part>): MarkSegment {
  const marks = by.map(({ mark }) => mark);
  // A mark that nothing overlaps needs no range but its own.
  const same = by.find((part) => part.from === from && part.to === to);
  const range = same?.range ?? rangeIn(by[0]!.range.startContainer, from, to);
  return { range, from, to, marks, look: lookOf(marks.map(({ style }) => style)) };
}

function rangeIn(node: Node, from: number, to: number): Range {
  const range = node.ownerDocument!.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
