import type { Analysis } from '../../core/analysis';
import type { AnchorState } from '../../core/anchoring/anchor';
import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import type { PageCommand } from '../../core/commands';
import type { MessageKey } from '../../core/language/language';
import type { FoundArticle } from '../article/found-article';
import { createMapping, type Mapping } from '../marks/mapping';
import type { PageMarks } from '../marks/page-marks';
import { readyArticle } from '../marks/ready-article';
import { type ViewWatch, watchView } from '../marks/watch-view';
import { paperOf } from '../painter/paper';
import type { Preferences } from '../preferences';
import type { ReaderActions } from '../reader-actions';
import { selectedIn } from '../selection/selected';
import { type Hand, watchSelection } from '../selection/watch-selection';
import { watchNodes } from '../text/watch-nodes';
import { wordsOf } from '../ui/mark-list';
import { createPageUi } from '../ui/page-ui';
import { createAnnotating } from './annotating';
import { commandsOf } from './commands';
import { watchPointer } from './pointer';
import { createShownMarks } from './shown-marks';

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
  const watchArticle = watchingNodes(() => ready.found.root, options);
  const watchAround = watchingNodes(() => document.body, options);
  const paper = () => paperOf(ready.found.root);
  const watches = new Set<ViewWatch>();
  const onPainted = (outside: readonly Text[]) => {
    watchAround(outside);
    for (const watch of watches) watch.again();
    mapping?.again();
  };
  let mapping: Mapping | null = null;
  const shown = createShownMarks(document, paper, () => preferences, onPainted, signal);
  shown.paint(ready, options.analysis, options.annotations);
  mapping = createMapping(ready.found.root, shown.mapped, () => ui.redraw(), signal);

  const change = (annotations: readonly Annotation[]) => {
    shown.paint(ready, shown.now().analysis, annotations);
    ui.redraw();
  };
  const jump = (id: string): boolean => {
    const marks = shown.now();
    marks.placed();
    const mark = marks.mark(id);
    return mark !== null && shown.goTo(mark);
  };
  const ui = createPageUi(
    document,
    {
      preferences: () => preferences,
      paper,
      written: () => ready.found.article.language,
      map: { ...mapping.view, jump },
      list: {
        marks: () => {
          const { text } = ready.found.article;
          return shown
            .now()
            .wanted()
            .map((mark) => ({ mark, words: wordsOf(mark, text) }));
        },
        choose: (mark) => {
          if (shown.goTo(mark)) annotating.pressed([mark], 'command');
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
    marks: shown.now,
    change: (edit) => change(edit(shown.now().annotations)),
  });
  const tell = (key: MessageKey) => ui.tell(preferences.language.say(key));
  const commands = commandsOf({ document, ui, annotating, ready: () => ready, shown, tell });

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
  const press = (x: number, y: number, hand: Hand) => annotating.pressed(shown.press(x, y), hand);
  watchPointer(document, ui.host, { over: shown.hover, press }, signal);
  watchArticle(ready.found.runs.map(({ node }) => node));
  annotating.restore(options.annotations).catch((error: unknown) => {
    console.error('Readout: what was typed here before could not be restored', error);
  });

  return {
    annotations: () => annotationsOf(shown.now()),
    jump,
    follow(tell, until) {
      const watch = watchView(document, () => shown.now().painted(), tell, AbortSignal.any([signal, until]));
      watches.add(watch);
      until.addEventListener('abort', () => watches.delete(watch), { once: true });
    },
    refresh: change,
    update(found, analysis = shown.now().analysis, annotations = shown.now().annotations) {
      ready = readyArticle(found, ready);
      watchArticle(found.runs.map(({ node }) => node));
      shown.paint(ready, analysis, annotations);
      ui.redraw();
    },
    prefer(wanted) {
      preferences = wanted;
      shown.repaint();
      ui.redraw();
    },
    command: (name) => commands[name](),
    written() {
      const view = ui.showing();
      return view?.kind === 'editor' ? [view.annotation.id] : [];
    },
    complain: ui.complain,
  };
}

/** The annotations with where they are. One of the page as a whole is where the page is. */
const annotationsOf = (marks: PageMarks): ReturnType<Reader['annotations']> => [
  ...marks.placed().map(({ annotation, anchor }) => ({ annotation, anchor: anchor.state })),
  ...marks.annotations
    .filter(({ target }) => target.selector === undefined)
    .map((annotation) => ({ annotation, anchor: 'anchored' as const })),
];

/** Watches text nodes until the reader ends, or others are to be watched. */
function watchingNodes(root: () => Element, { stale, signal }: ReaderOptions): (nodes: readonly Text[]) => void {
  let watching = new AbortController();
  return (nodes) => {
    watching.abort();
    watching = new AbortController();
    if (stale && nodes.length > 0) watchNodes(root(), nodes, stale, AbortSignal.any([signal, watching.signal]));
  };
}
