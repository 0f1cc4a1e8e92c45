import type { Analysis } from '../../core/analysis';
import type { Annotation } from '../../core/annotation/annotation';
import type { Offset } from '../../core/text/span';
import type { FoundArticle } from '../article/found-article';
import type { Mark, Painter } from '../painter/painter';
import type { TextIndex } from '../text/text-index';
import { type ArticleMark, marksOf, type Placed } from './marks';
import { placeAnnotations } from './place-annotations';
import type { ReadyArticle } from './ready-article';

/** The marks of one article in the page: where they are, and that they are painted there. */
export interface PageMarks {
  readonly found: FoundArticle;
  readonly analysis: Analysis;
  /** Of the article's text. */
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
  ready: ReadyArticle,
  analysis: Analysis,
  annotations: readonly Annotation[],
  painter: Painter,
  { isWanted, isPainted }: Visibility,
  signal: AbortSignal,
  /** Told the text nodes outside the article that say words of annotations. */
  onPainted: (outside: readonly Text[]) => void,
): PageMarks {
  const { found, index } = ready;
  const view = found.root.ownerDocument.defaultView!;
  const placing = placeAnnotations(annotations, ready, seenOffset(view, index));
  let marks = new Map<string, ArticleMark>();
  let painted: readonly Mark[] = [];
  const rangesOf = (mark: ArticleMark) => {
    const { rangesOf: ranges } = mark.kind === 'annotation' ? mark.placed.on.index : index;
    return mark.spans.flatMap((span) => ranges(span));
  };
  /** Where a mark stands among the others, as an offset in the article's text. */
  const placeOf = (mark: ArticleMark): Offset => {
    if (mark.kind !== 'annotation' || mark.placed.on.index === index) return mark.spans[0]![0];
    const [first] = rangesOf(mark);
    return (first && index.offsetAt(first.startContainer, first.startOffset)) ?? Number.POSITIVE_INFINITY;
  };
  const repaint = () => {
    painted = [...marks.values()]
      .filter(isPainted)
      .map((mark) => ({ id: mark.id, style: mark.style, ranges: rangesOf(mark) }));
    painter.paint(painted);
    const outside = [...marks.values()].filter((mark) => mark.kind === 'annotation' && mark.placed.on.index !== index);
    onPainted(outside.flatMap(rangesOf).map(({ startContainer }) => startContainer as Text));
  };
  /** To paint takes time for every mark there is: it is done when so many were placed, then when twice as many. */
  let due = 0;
  const paint = () => {
    due = Math.max(1, 2 * placing.placed.length);
    marks = new Map(
      marksOf(analysis, placing.placed)
        .map((mark) => ({ mark, place: placeOf(mark) }))
        .sort((a, b) => a.place - b.place)
        .map(({ mark }) => [mark.id, mark]),
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
