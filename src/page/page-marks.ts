import type { Analysis } from '../core/analysis';
import { type Anchorer, createAnchorer } from '../core/anchoring/find';
import type { Annotation } from '../core/annotation/annotation';
import type { Offset } from '../core/text/span';
import type { FoundArticle } from './article/found-article';
import { type ArticleMark, marksOf, type Placed } from './marks';
import type { Mark, Painter } from './painter/painter';
import { placeAnnotations } from './place-annotations';
import { createTextIndex, type TextIndex } from './text-index';

/** An article made ready to be marked; made anew when the page changes, not when an annotation does. */
export interface ReadyArticle {
  readonly found: FoundArticle;
  readonly index: TextIndex;
  readonly anchorer: Anchorer;
}

export const readyArticle = (found: FoundArticle): ReadyArticle => ({
  found,
  index: createTextIndex(found.runs),
  anchorer: createAnchorer(found.article.text, found.article.blocks),
});

/** The marks of one article in the page: where they are, and that they are painted there. */
export interface PageMarks {
  readonly found: FoundArticle;
  readonly analysis: Analysis;
  readonly index: TextIndex;
  readonly annotations: readonly Annotation[];
  /** The annotations and where they are; those that have not been looked for yet are looked for now. */
  placed(): readonly Placed[];
  mark(id: string): ArticleMark | null;
  /** The marks that the reader wants to see, in the order of the text, also while none is painted. */
  wanted(): readonly ArticleMark[];
  /** The marks that are painted, in the order of the text, with the ranges that they are painted at. */
  painted(): readonly Mark[];
  /** The marks at a point of the viewport, the innermost first. */
  at(x: number, y: number): readonly ArticleMark[];
  rangesOf(mark: ArticleMark): Range[];
  /** Paints again after what is visible has changed. */
  repaint(): void;
}

/** Which of the marks are to be seen. */
export interface Visibility {
  readonly isWanted: (mark: ArticleMark) => boolean;
  readonly isPainted: (mark: ArticleMark) => boolean;
}

/** So long (ms) annotations are looked for at once, and then in each idle moment: well below a frame. */
const SLICE = 8;

/**
 * Finds the annotations in the article as it is now, and paints them with what the engine found: the first of them at
 * once, the rest as the browser has time, until the signal aborts.
 */
export function paintMarks(
  { found, index, anchorer }: ReadyArticle,
  analysis: Analysis,
  annotations: readonly Annotation[],
  painter: Painter,
  { isWanted, isPainted }: Visibility,
  signal: AbortSignal,
  onPainted: () => void,
): PageMarks {
  const view = found.root.ownerDocument.defaultView!;
  const placing = placeAnnotations(annotations, anchorer, seenOffset(view, index));
  let marks = new Map<string, ArticleMark>();
  let painted: readonly Mark[] = [];
  const rangesOf = (mark: ArticleMark) => mark.spans.flatMap((span) => index.rangesOf(span));
  const repaint = () => {
    painted = [...marks.values()]
      .filter(isPainted)
      .map((mark) => ({ id: mark.id, style: mark.style, ranges: rangesOf(mark) }));
    painter.paint(painted);
    onPainted();
  };
  /** To paint takes time for every mark there is: it is done when so many were placed, then when twice as many. */
  let due = 0;
  const paint = () => {
    due = Math.max(1, 2 * placing.placed.length);
    marks = new Map(
      marksOf(analysis, placing.placed)
        .sort(byPlace)
        .map((mark) => [mark.id, mark]),
    );
    repaint();
  };
  const placeFor = (milliseconds: number) => {
    placing.continueFor(milliseconds);
    if (placing.done || placing.placed.length >= due) paint();
    if (!placing.done) whenIdle(view, () => placeFor(SLICE), signal);
  };
  placeFor(SLICE);
  return {
    found,
    analysis,
    index,
    annotations,
    placed() {
      if (!placing.done) placeFor(Number.POSITIVE_INFINITY);
      return placing.placed;
    },
    mark: (id) => marks.get(id) ?? null,
    wanted: () => [...marks.values()].filter(isWanted),
    painted: () => painted,
    at: (x, y) => painter.hit(x, y).flatMap(({ id }) => marks.get(id) ?? []),
    rangesOf,
    repaint,
  };
}

const byPlace = (a: ArticleMark, b: ArticleMark): number => a.spans[0]![0] - b.spans[0]![0];

/** The offset of the words in the middle of the viewport; the text's beginning where none are there. */
function seenOffset(view: Window, index: TextIndex): Offset {
  const caret = view.document.caretPositionFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  return (caret && index.offsetAt(caret.offsetNode, caret.offset)) ?? 0;
}

function whenIdle(view: Window, work: () => void, signal: AbortSignal): void {
  const id = view.requestIdleCallback(() => {
    if (!signal.aborted) work();
  });
  signal.addEventListener('abort', () => view.cancelIdleCallback(id), { once: true });
}
