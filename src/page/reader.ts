import type { Analysis } from '../core/analysis';
import type { AnchorState } from '../core/anchoring/anchor';
import type { Annotation } from '../core/annotation/annotation';
import type { Language } from '../core/language/language';
import { createAnnotating } from './annotating';
import type { FoundArticle } from './article/found-article';
import { bringIntoView } from './jump';
import { paintMarks } from './page-marks';
import { createHighlightPainter } from './painter/highlight-painter';
import { paperOf } from './painter/paper';
import { watchPointer } from './pointer';
import type { ReaderActions } from './reader-actions';
import { selectedIn } from './selection/selected';
import { type Hand, watchSelection } from './selection/watch-selection';
import { createPageUi } from './ui/page-ui';

export interface ReaderOptions {
  readonly found: FoundArticle;
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
  /** The article's address, as its annotations name their source. */
  readonly source: string;
  readonly actions: ReaderActions;
  readonly language: Language;
  /** Ends the reader and takes everything of it out of the page. */
  readonly signal: AbortSignal;
}

/** Readout at work on one article of the page. */
export interface Reader {
  /** The reader's annotations, and how well each was found in the page as it is now. */
  annotations(): readonly { readonly annotation: Annotation; readonly anchor: AnchorState }[];
  /** Scrolls to a mark, named as in core/mark-id, and shows it as the focused one; false where it is not in the page. */
  jump(mark: string): boolean;
  /** The annotations of this article, after they were changed elsewhere. */
  refresh(annotations: readonly Annotation[]): void;
  /** The article as it is now, after the page has changed; `analysis` where the engine has read it again. */
  update(found: FoundArticle, analysis?: Analysis): void;
}

/** Marks an article, lets the reader mark in it, and keeps the marks where they belong until the signal aborts. */
export function startReader(options: ReaderOptions): Reader {
  const { actions, language, source, signal } = options;
  const document = options.found.root.ownerDocument;
  const painter = createHighlightPainter(document, () => paperOf(options.found.root));
  const ui = createPageUi(document, language, signal);
  let marks = paintMarks(options.found, options.analysis, options.annotations, painter);
  const repaint = (found: FoundArticle, analysis: Analysis, annotations: readonly Annotation[]) => {
    marks = paintMarks(found, analysis, annotations, painter);
  };
  const annotations = () => marks.placed.map(({ annotation }) => annotation);
  const annotating = createAnnotating({
    ui,
    actions,
    source,
    language,
    marks: () => marks,
    change: (change) => repaint(marks.found, marks.analysis, change(annotations())),
  });

  watchSelection(
    document,
    ui.host,
    (hand: Hand) => {
      const { text, language: written } = marks.found.article;
      annotating.selected(selectedIn(document, marks.index, text, written), hand);
    },
    signal,
  );
  watchPointer(
    document,
    ui.host,
    {
      over: (x, y) => painter.hover(marks.at(x, y)[0]?.id ?? null),
      press: (x, y, hand) => annotating.pressed(marks.at(x, y), hand),
    },
    signal,
  );
  signal.addEventListener('abort', () => painter.dispose(), { once: true });

  return {
    annotations: () => marks.placed.map(({ annotation, anchor }) => ({ annotation, anchor: anchor.state })),
    jump(id) {
      const mark = marks.mark(id);
      const found = mark !== null && bringIntoView(marks.rangesOf(mark));
      if (found) painter.focus(id);
      return found;
    },
    refresh: (next) => repaint(marks.found, marks.analysis, next),
    update: (found, analysis = marks.analysis) => repaint(found, analysis, annotations()),
  };
}
