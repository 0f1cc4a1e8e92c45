import type { Analysis } from '../../core/analysis';
import type { AnchorState } from '../../core/anchoring/anchor';
import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import type { PageCommand } from '../../core/commands';
import type { FoundArticle } from '../article/found-article';
import { bringIntoView } from '../marks/jump';
import { createMapping } from '../marks/mapping';
import type { ArticleMark } from '../marks/marks';
import { type PageMarks, paintMarks } from '../marks/page-marks';
import { readyArticle } from '../marks/ready-article';
import { type ViewWatch, watchView } from '../marks/watch-view';
import { createHighlightPainter } from '../painter/highlight-painter';
import { paperOf } from '../painter/paper';
import { isWanted, type Preferences } from '../preferences';
import type { ReaderActions } from '../reader-actions';
import { selectedIn } from '../selection/selected';
import { watchSelection } from '../selection/watch-selection';
import { watchNodes } from '../text/watch-nodes';
import { wordsOf } from '../ui/mark-list';
import { createPageUi } from '../ui/page-ui';
import { createAnnotating } from './annotating';
import { commandsOf } from './commands';
import { watchPointer } from './pointer';

export interface ReaderOptions {
  readonly found: FoundArticle;
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
  /** The article's address, as its annotations name their source. */
  readonly source: string;
  readonly actions: ReaderActions;
  readonly preferences: Preferences;
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
  /** The article as it is now, after the page has changed; the rest where it was asked for again. */
  update(found: FoundArticle, analysis?: Analysis, annotations?: readonly Annotation[]): void;
  /** What the reader wants was changed. */
  prefer(preferences: Preferences): void;
  command(name: PageCommand): void;
  /** The annotation that the reader is writing now, if any. */
  written(): readonly AnnotationId[];
  /** Says what went wrong, until it is tried again or put away. */
  complain(error: unknown, again: () => void): void;
}

/** Marks an article, lets the reader mark in it, and keeps the marks where they belong until the signal aborts. */
export function startReader(options: ReaderOptions): Reader {
  const { actions, source, signal } = options;
  const document = options.found.root.ownerDocument;
  let { preferences } = options;
  let ready = readyArticle(options.found);
  let painting = new AbortController();
  const watchArticle = watchingNodes(() => ready.found.root, options);
  const watchAround = watchingNodes(() => document.body, options);
  /** The reader wants to see the page without its marks for now. */
  let isBare = false;
  /** The mark that was gone to last: it is seen, whatever is hidden. */
  let current: string | null = null;
  const paper = () => paperOf(ready.found.root);
  const painter = createHighlightPainter(document, paper);
  const watches = new Set<ViewWatch>();

  const visibility = {
    isWanted: (mark: ArticleMark) => isWanted(mark, preferences.settings),
    isPainted: (mark: ArticleMark) => mark.id === current || (!isBare && isWanted(mark, preferences.settings)),
  };
  const onPainted = (outside: readonly Text[]) => {
    watchAround(outside);
    for (const watch of watches) watch.again();
    mapping?.again();
  };
  const paint = (analysis: Analysis, annotations: readonly Annotation[]): PageMarks => {
    painting.abort();
    painting = new AbortController();
    const life = AbortSignal.any([signal, painting.signal]);
    return paintMarks(ready, analysis, annotations, painter, visibility, life, onPainted);
  };
  const repaint = () => {
    marks.repaint();
    ui.redraw();
  };
  const change = (annotations: readonly Annotation[]) => {
    marks = paint(marks.analysis, annotations);
    ui.redraw();
  };
  const goTo = (mark: ArticleMark): boolean => {
    if (!bringIntoView(marks.rangesOf(mark))) return false;
    const isHidden = !visibility.isPainted(mark);
    current = mark.id;
    if (isHidden) marks.repaint();
    painter.focus(mark.id);
    return true;
  };
  const jump = (id: string): boolean => {
    marks.placed();
    const mark = marks.mark(id);
    return mark !== null && goTo(mark);
  };

  let mapping: ReturnType<typeof createMapping> | null = null;
  let marks = paint(options.analysis, options.annotations);
  mapping = createMapping(
    ready.found.root,
    () => (isBare ? [] : marks.painted()),
    () => ui.redraw(),
    signal,
  );
  const ui = createPageUi(
    document,
    {
      preferences: () => preferences,
      paper,
      written: () => ready.found.article.language,
      map: { ...mapping.view, jump },
      list: {
        marks: () => marks.wanted().map((mark) => ({ mark, words: wordsOf(mark, ready.found.article.text) })),
        choose: (mark) => {
          if (goTo(mark)) annotating.pressed([mark], 'command');
        },
        changeSettings: (settings) => {
          actions.changeSettings(settings).catch((error: unknown) => ui.complain(error, () => ui.openList()));
        },
      },
    },
    signal,
  );
  const annotating = createAnnotating({
    document,
    ui,
    actions,
    source,
    preferences: () => preferences,
    marks: () => marks,
    change: (edit) => change(edit(marks.annotations)),
  });
  const commands = commandsOf({
    document,
    ui,
    annotating,
    ready: () => ready,
    marks: () => marks,
    current: () => current,
    goTo,
    tell: (key) => ui.tell(preferences.language.say(key)),
    toggle: () => {
      isBare = !isBare;
      current = null;
      painter.focus(null);
      repaint();
      ui.tell(preferences.language.say(isBare ? 'marks_hidden' : 'marks_back'));
    },
  });

  watchSelection(
    document,
    ui.host,
    {
      onSelect(hand) {
        const { text, language } = ready.found.article;
        annotating.selected(selectedIn(document, ready.index, text, language), hand);
      },
      onMove: () => ui.hide('toolbar'),
    },
    signal,
  );
  watchPointer(
    document,
    ui.host,
    {
      over: (x, y) => painter.hover(marks.at(x, y)[0]?.id ?? null),
      press: (x, y, hand) => {
        const pressed = marks.at(x, y);
        painter.focus(null);
        current = pressed[0]?.id ?? null;
        annotating.pressed(pressed, hand);
      },
    },
    signal,
  );
  watchArticle(ready.found.runs.map(({ node }) => node));
  signal.addEventListener('abort', () => painter.dispose(), { once: true });
  annotating.restore(options.annotations).catch((error: unknown) => {
    console.error('Readout: what was typed here before could not be restored', error);
  });

  return {
    annotations: () => [
      ...marks.placed().map(({ annotation, anchor }) => ({ annotation, anchor: anchor.state })),
      ...marks.annotations
        .filter(({ target }) => target.selector === undefined)
        .map((annotation) => ({ annotation, anchor: 'anchored' as const })),
    ],
    jump,
    follow(tell, until) {
      const watch = watchView(document, () => marks.painted(), tell, AbortSignal.any([signal, until]));
      watches.add(watch);
      until.addEventListener('abort', () => watches.delete(watch), { once: true });
    },
    refresh: change,
    update(found, analysis = marks.analysis, annotations = marks.annotations) {
      ready = readyArticle(found, ready);
      watchArticle(found.runs.map(({ node }) => node));
      marks = paint(analysis, annotations);
      ui.redraw();
    },
    prefer(wanted) {
      preferences = wanted;
      repaint();
    },
    command: (name) => commands[name](),
    written() {
      const view = ui.showing();
      return view?.kind === 'editor' ? [view.annotation.id] : [];
    },
    complain: ui.complain,
  };
}

/** Watches text nodes until the reader ends, or others are to be watched. */
function watchingNodes(root: () => Element, { stale, signal }: ReaderOptions): (nodes: readonly Text[]) => void {
  let watching = new AbortController();
  return (nodes) => {
    watching.abort();
    watching = new AbortController();
    if (stale && nodes.length > 0) watchNodes(root(), nodes, stale, AbortSignal.any([signal, watching.signal]));
  };
}
