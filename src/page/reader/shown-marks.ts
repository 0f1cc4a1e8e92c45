import type { Analysis } from '../../core/analysis';
import type { Annotation } from '../../core/annotation/annotation';
import { bringIntoView } from '../marks/jump';
import type { ArticleMark } from '../marks/marks';
import { type PageMarks, paintMarks } from '../marks/page-marks';
import type { ReadyArticle } from '../marks/ready-article';
import { createHighlightPainter } from '../painter/highlight-painter';
import type { Paper } from '../painter/mark-css';
import type { Mark } from '../painter/painter';
import { isWanted, type Preferences } from '../preferences';

/** The marks of an article as the reader sees them, and the one that they are at. */
export interface ShownMarks {
  now(): PageMarks;
  /** Marks the article anew. */
  paint(ready: ReadyArticle, analysis: Analysis, annotations: readonly Annotation[]): void;
  repaint(): void;
  /** What stands on the map. */
  mapped(): readonly Mark[];
  /** The mark that was gone to last: it is seen, whatever is hidden. */
  current(): string | null;
  /** Scrolls to a mark and makes it the current one; false where it is not in the page. */
  goTo(mark: ArticleMark): boolean;
  /** The marks at a point of the viewport, the innermost first; that becomes the current one. */
  press(x: number, y: number): readonly ArticleMark[];
  hover(x: number, y: number): void;
  /** Hides all marks, or brings them back; tells whether they are hidden now. */
  toggle(): boolean;
}

/** `onPainted` is told the text nodes outside the article that say words of annotations. */
export function createShownMarks(
  document: Document,
  paper: () => Paper,
  preferences: () => Preferences,
  onPainted: (outside: readonly Text[]) => void,
  signal: AbortSignal,
): ShownMarks {
  const painter = createHighlightPainter(document, paper);
  signal.addEventListener('abort', () => painter.dispose(), { once: true });
  let painting = new AbortController();
  let marks: PageMarks;
  let current: string | null = null;
  /** The reader wants to see the page without its marks for now. */
  let isBare = false;
  const isSeen = (mark: ArticleMark) => isWanted(mark, preferences().settings);
  const visibility = {
    isWanted: isSeen,
    isPainted: (mark: ArticleMark) => mark.id === current || (!isBare && isSeen(mark)),
  };
  const focus = (id: string | null) => {
    current = id;
    painter.focus(id);
  };
  return {
    now: () => marks,
    paint(ready, analysis, annotations) {
      painting.abort();
      painting = new AbortController();
      const life = AbortSignal.any([signal, painting.signal]);
      marks = paintMarks(ready, analysis, annotations, painter, visibility, life, onPainted);
    },
    repaint: () => marks.repaint(),
    mapped: () => (isBare ? [] : marks.painted()),
    current: () => current,
    goTo(mark) {
      if (!bringIntoView(marks.rangesOf(mark))) return false;
      const isHidden = !visibility.isPainted(mark);
      current = mark.id;
      if (isHidden) marks.repaint();
      focus(mark.id);
      return true;
    },
    press(x, y) {
      const pressed = marks.at(x, y);
      painter.focus(null);
      current = pressed[0]?.id ?? null;
      return pressed;
    },
    hover: (x, y) => painter.hover(marks.at(x, y)[0]?.id ?? null),
    toggle() {
      isBare = !isBare;
      focus(null);
      marks.repaint();
      return isBare;
    },
  };
}
