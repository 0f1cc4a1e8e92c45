import type { Analysis } from '../core/analysis';
import { createAnchorer } from '../core/anchoring/find';
import type { Annotation } from '../core/annotation/annotation';
import type { FoundArticle } from './article/found-article';
import { type ArticleMark, marksOf, type Placed } from './marks';
import type { Painter } from './painter/painter';
import { createTextIndex, type TextIndex } from './text-index';

/** The marks of one article in the page: where they are, and that they are painted there. */
export interface PageMarks {
  readonly found: FoundArticle;
  readonly analysis: Analysis;
  readonly index: TextIndex;
  readonly placed: readonly Placed[];
  mark(id: string): ArticleMark | null;
  /** The marks at a point of the viewport, the innermost first. */
  at(x: number, y: number): readonly ArticleMark[];
  rangesOf(mark: ArticleMark): Range[];
}

/** Finds the annotations in the article as it is now, and paints them with what the engine found. */
export function paintMarks(
  found: FoundArticle,
  analysis: Analysis,
  annotations: readonly Annotation[],
  painter: Painter,
): PageMarks {
  const index = createTextIndex(found.runs);
  const anchorer = createAnchorer(found.article.text);
  const placed = annotations.map((annotation) => ({ annotation, anchor: anchorer.find(annotation.target.selector) }));
  const marks = new Map(marksOf(analysis, placed).map((mark) => [mark.id, mark]));
  const rangesOf = (mark: ArticleMark) => mark.spans.flatMap((span) => index.rangesOf(span));
  painter.paint([...marks.values()].map((mark) => ({ id: mark.id, style: mark.style, ranges: rangesOf(mark) })));
  return {
    found,
    analysis,
    index,
    placed,
    mark: (id) => marks.get(id) ?? null,
    at: (x, y) => painter.hit(x, y).flatMap(({ id }) => marks.get(id) ?? []),
    rangesOf,
  };
}
