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

/** Cuts marks that overlap into segments, by text node, in order. The shorter mark lies inside. */
export function segmentsIn(marks: readonly Mark[]): ReadonlyMap<Node, readonly MarkSegment[]> {
  const covers = new Map<Node, Cover<Mark>[]>();
  for (const mark of marks) {
    const rank = lengthOf(mark);
    for (const range of mark.ranges) {
      const inNode = covers.get(range.startContainer) ?? [];
      covers.set(range.startContainer, inNode);
      inNode.push({ from: range.startOffset, to: range.endOffset, rank, by: mark });
    }
  }
  return new Map([...covers].map(([node, inNode]) => [node, segmentsOf(inNode).map((one) => marked(node, one))]));
}

const lengthOf = (mark: Mark): number =>
  mark.ranges.reduce((sum, range) => sum + range.endOffset - range.startOffset, 0);

function marked(node: Node, { from, to, by }: Segment<Mark>): MarkSegment {
  const range = by[0]!.ranges.find(isAt(node, from, to)) ?? rangeIn(node, from, to);
  return { range, from, to, marks: by, look: lookOf(by.map((mark) => mark.style)) };
}

/** A mark that nothing overlaps needs no range but its own. */
const isAt =
  (node: Node, from: number, to: number) =>
  (range: Range): boolean =>
    range.startContainer === node && range.startOffset === from && range.endOffset === to;

function rangeIn(node: Node, from: number, to: number): Range {
  const range = node.ownerDocument!.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
