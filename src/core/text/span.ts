declare const unit: unique symbol;

/** A UTF-16 index into an article's text. Plain numbers are accepted; offsets of another unit are not. */
export type Offset = number & { readonly [unit]?: 'utf-16' };

/** An index counted in Unicode code points, as the W3C TextPositionSelector wants it. */
export type CodePointOffset = number & { readonly [unit]?: 'code-point' };

/** A stretch of an article's text, end exclusive. */
export type Span = readonly [start: Offset, end: Offset];

export const spanLength = ([start, end]: Span): number => end - start;

export const spansOverlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const spanContains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The words a span covers. */
export const textOf = (text: string, [start, end]: Span): string => text.slice(start, end);

/** The smallest span that covers all of `spans`, or null where there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}
