import type { MarkSegment } from './mark-segments';
import type { Mark } from './painter';

/**
 * The marks at a point of the viewport, the innermost first. By the caret rather than by `highlightsFromPoint`: every
 * browser we run in has it, and it answers from the layout without walking the highlights.
 */
export function marksAt(
  document: Document,
  segments: ReadonlyMap<Node, readonly MarkSegment[]>,
  shadowRoots: readonly ShadowRoot[],
  x: number,
  y: number,
): readonly Mark[] {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  const inNode = caret && segments.get(caret.offsetNode);
  if (!inNode) return [];
  // The caret is beside a character: the one under the point comes before or after it.
  const near = inNode.filter(({ from, to }) => from <= caret.offset && caret.offset <= to);
  return near.find(({ range }) => holds(range, caret.offset, x, y))?.marks ?? [];
}

/** True where the point lies on one of the two characters beside the caret, as far as they belong to the range. */
function holds(range: Range, caret: number, x: number, y: number): boolean {
  const beside = range.cloneRange();
  beside.setStart(range.startContainer, Math.max(range.startOffset, caret - 1));
  beside.setEnd(range.startContainer, Math.min(range.endOffset, caret + 1));
  return [...beside.getClientRects()].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
}
