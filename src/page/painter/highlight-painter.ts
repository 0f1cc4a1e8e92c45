import { shadowRootsOf } from '../text/shadow-roots';
import { marksAt } from './hit';
import { markCss, type Paper } from './mark-css';
import { type MarkSegment, segmentsIn } from './mark-segments';
import type { Mark, Painter } from './painter';
import { FOCUS, type Ground, groundName, HOVER, type Line, lineName } from './style-names';

/** The ranges of one look, which stand in the registry under its name. */
interface Layer {
  readonly ranges: Range[];
  readonly line: Line | null;
  readonly ground: Ground | null;
}

/**
 * Paints with the CSS Custom Highlight API: one Highlight for each look, none of the page's own touched. Sheets and
 * highlights are made by the document's own window, which may be a frame's.
 */
export function createHighlightPainter(document: Document, paper: () => Paper): Painter {
  const view = document.defaultView!;
  const registry = view.CSS.highlights;
  const sheet = new view.CSSStyleSheet();
  let marks = new Map<string, Mark>();
  let segments: ReadonlyMap<Node, readonly MarkSegment[]> = new Map();
  let layers = new Map<string, Layer>();
  let css = '';
  /** Rules for highlights hold in one tree: each shadow root that has marks wants them too. */
  let shadowRoots: readonly ShadowRoot[] = [];

  const restyle = () => {
    const looks = [...layers.values()];
    const wanted = markCss(
      looks.flatMap(({ line }) => line ?? []),
      looks.flatMap(({ ground }) => ground ?? []),
      paper(),
    );
    if (wanted !== css) sheet.replaceSync(wanted);
    css = wanted;
    // A page that sets its own adopted sheets drops ours.
    for (const root of [document, ...shadowRoots])
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };

  const show = (name: string, priority: number) => (id: string | null) => {
    const mark = id === null ? undefined : marks.get(id);
    if (mark) registry.set(name, highlightOf(view, mark.ranges, priority));
    else registry.delete(name);
  };

  return {
    paint(next) {
      const before = layers;
      marks = new Map(next.map((mark) => [mark.id, mark]));
      segments = segmentsIn(next);
      layers = layersOf(segments);
      shadowRoots = shadowRootsOf(segments.keys());
      restyle();
      for (const [name, { ranges }] of layers) registry.set(name, highlightOf(view, ranges, 0));
      for (const name of before.keys()) if (!layers.has(name)) registry.delete(name);
    },
    hit: (x, y) => marksAt(document, segments, shadowRoots, x, y),
    hover: show(HOVER, 1),
    focus: show(FOCUS, 2),
    dispose() {
      for (const name of [...layers.keys(), HOVER, FOCUS]) registry.delete(name);
      for (const root of [document, ...shadowRoots])
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

function layersOf(segments: ReadonlyMap<Node, readonly MarkSegment[]>): Map<string, Layer> {
  const layers = new Map<string, Layer>();
  const add = (name: string, range: Range, line: Line | null, ground: Ground | null) => {
    const layer = layers.get(name);
    if (layer) layer.ranges.push(range);
    else layers.set(name, { ranges: [range], line, ground });
  };
  for (const inNode of segments.values())
    for (const { look, range } of inNode) {
      if (look.line) add(lineName(look.line), range, look.line, null);
      if (look.ground) add(groundName(look.ground), range, null, look.ground);
    }
  return layers;
}

function highlightOf(view: typeof globalThis, ranges: readonly Range[], priority: number): Highlight {
  const highlight = new view.Highlight(...ranges);
  highlight.priority = priority;
  return highlight;
}
