import type { Colour } from '../../core/annotation/annotation';
import type { ActFamily } from '../../core/claims/acts';
import { type Span, spanContains } from '../../core/text/span';

/** What a stretch of an article is marked as. */
export type TextMark =
  | { readonly kind: 'claim'; readonly id: string; readonly span: Span; readonly family: ActFamily }
  | { readonly kind: 'annotation'; readonly id: string; readonly span: Span; readonly colour: Colour };

/** A stretch of text with the marks that cover all of it. */
export interface Segment {
  readonly span: Span;
  readonly marks: readonly TextMark[];
}

/** Cuts a stretch of text where marks begin and end. The segments follow each other without gaps. */
export function segmentsOf([start, end]: Span, marks: readonly TextMark[]): Segment[] {
  const within = marks.filter(({ span }) => span[0] < end && span[1] > start);
  const cuts = new Set([start, end, ...within.flatMap(({ span }) => span).filter((at) => at > start && at < end)]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const span: Span = [edges[i]!, to];
    return { span, marks: within.filter((mark) => spanContains(mark.span, span)) };
  });
}
