import type { Analysis } from '../core/analysis';
import type { AnchorState } from '../core/anchoring/anchor';
import type { Annotation } from '../core/annotation/annotation';
import type { Language } from '../core/language/language';
import { createAnnotating } from './annotating';
import type { FoundArticle } from './article/found-article';
import { bringIntoView } from './jump';
import type { ArticleMark } from './marks';
import { type PageMarks, paintMarks, readyArticle } from './page-marks';
import { createHighlightPainter } from './painter/highlight-painter';
import { paperOf } from './painter/paper';
import { watchPointer } from './pointer';
import type { ReaderActions } from './reader-actions';
import { type Around, selectAround } from './selection/select-around';
import { selectedIn } from './selection/selected';
import { type Hand, watchSelection } from './selection/watch-selection';
import { wordsOf } from './ui/mark-list';
import { createPageUi } from './ui/page-ui';
import { watchRuns } from './watch-runs';
import { type ViewWatch, watchView } from './watch-view';

export interface ReaderOptions {
  readonly found: FoundArticle;
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
  /** The article's address, as its annotations name their source. */
  readonly source: string;
  readonly actions: ReaderActions;
  readonly language: Language;
  /** Called when nodes that the article was read from were replaced: it should be found again, and handed to `update`. */
  readonly stale?: () => void;
  /** Ends the reader and takes everything of it out of the page. */
  readonly signal: AbortSignal;
}

/** Readout at work on one article of the page. */
export interface Reader {
  /** The reader's annotations, and how well each was found in the page as it is now. */
  annotations(): readonly { readonly annotation: Annotation; readonly anchor: AnchorState }[];
  /** Scrolls to a mark, named as in core/mark-id, and shows it as the focused one; false where it is not in the page. */
  jump(mark: string): boolean;
  /** Tells which marks the reader sees, now and whenever these become others. */
  follow(tell: (marks: readonly string[]) => void, signal: AbortSignal): void;
  /** The annotations of this article, after they were changed elsewhere. */
  refresh(annotations: readonly Annotation[]): void;
  /** The article as it is now, after the page has changed; `analysis` where the engine has read it again. */
  update(found: FoundArticle, analysis?: Analysis): void;
  /** What the reader asks for by a key of the browser's: to mark what the caret is in, or the list of marks. */
  command(name: ReaderCommand): void;
}

export type ReaderCommand = Around | 'list';

/** Marks an article, lets the reader mark in it, and keeps the marks where they belong until the signal aborts. */
export function startReader(options: ReaderOptions): Reader {
  const { actions, language, source, signal } = options;
  const document = options.found.root.ownerDocument;
  let ready = readyArticle(options.found);
  let painting = new AbortController();
  const painter = createHighlightPainter(document, () => paperOf(ready.found.root));

  const watches = new Set<ViewWatch>();
  const paint = (analysis: Analysis, annotations: readonly Annotation[]): PageMarks => {
    painting.abort();
    painting = new AbortController();
    const life = AbortSignal.any([signal, painting.signal]);
    return paintMarks(ready, analysis, annotations, painter, life, () => {
      for (const watch of watches) watch.again();
    });
  };
  let marks = paint(options.analysis, options.annotations);
  const change = (annotations: readonly Annotation[]) => {
    marks = paint(marks.analysis, annotations);
    ui.redraw();
  };
  const show = (mark: ArticleMark): boolean => {
    const found = bringIntoView(marks.rangesOf(mark));
    if (found) painter.focus(mark.id);
    return found;
  };
  const ui = createPageUi(document, language, signal, {
    marks: () => marks.inOrder().map((mark) => ({ mark, words: wordsOf(mark, ready.found.article.text) })),
    choose: (mark) => {
      if (show(mark)) annotating.pressed([mark], 'command');
    },
  });
  const annotating = createAnnotating({
    ui,
    actions,
    source,
    language,
    marks: () => marks,
    change: (edit) => change(edit(marks.annotations)),
  });
  const selected = (hand: Hand) => {
    const { text, language: written } = ready.found.article;
    annotating.selected(selectedIn(document, ready.index, text, written), hand);
  };

  watchSelection(document, ui.host, selected, signal);
  watchPointer(
    document,
    ui.host,
    {
      over: (x, y) => painter.hover(marks.at(x, y)[0]?.id ?? null),
      press: (x, y, hand) => {
        painter.focus(null);
        annotating.pressed(marks.at(x, y), hand);
      },
    },
    signal,
  );
  let watching = watchStale(ready.found, options, signal);
  signal.addEventListener('abort', () => painter.dispose(), { once: true });

  return {
    annotations: () => marks.placed().map(({ annotation, anchor }) => ({ annotation, anchor: anchor.state })),
    jump(id) {
      marks.placed();
      const mark = marks.mark(id);
      return mark !== null && show(mark);
    },
    follow(tell, until) {
      const watch = watchView(document, () => marks.painted(), tell, AbortSignal.any([signal, until]));
      watches.add(watch);
      until.addEventListener('abort', () => watches.delete(watch), { once: true });
    },
    refresh: change,
    update(found, analysis = marks.analysis) {
      ready = readyArticle(found);
      watching.abort();
      watching = watchStale(found, options, signal);
      marks = paint(analysis, marks.annotations);
      ui.redraw();
    },
    command(name) {
      if (name === 'list') return ui.openList();
      if (selectAround(document, ready, name)) selected('command');
    },
  };
}

/** Watches the text nodes of an article until it is found anew. */
function watchStale({ root, runs }: FoundArticle, { stale }: ReaderOptions, signal: AbortSignal): AbortController {
  const watching = new AbortController();
  if (stale) watchRuns(root, runs, stale, AbortSignal.any([signal, watching.signal]));
  return watching;
}
