import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import Mark from 'mark.js';
import Highlighter from 'web-highlighter';
import { createHighlightPainter } from '../../../src/page/painter/highlight-painter';
import type { Mark as PaintedMark } from '../../../src/page/painter/painter';

/** Milliseconds to paint, until the page is laid out again, and to take it all away; and what it did to the page. */
export interface Painted {
  readonly paint: number;
  readonly remove: number;
  readonly nodesAdded: number;
}

interface Contestant {
  paint(ranges: readonly Range[]): void;
  remove(): void;
}

const STYLES: readonly PaintedMark['style'][] = [
  { kind: 'claim', family: 'conflictual', doubtful: false },
  { kind: 'claim', family: 'neutral', doubtful: false },
  { kind: 'annotation', colour: 'yellow' },
  { kind: 'key-point' },
];

const readout = (): Contestant => {
  const painter = createHighlightPainter(document, () => 'light');
  return {
    paint: (ranges) =>
      painter.paint(ranges.map((range, i) => ({ id: `${i}`, style: STYLES[i % 4]!, ranges: [range] }))),
    remove: () => painter.dispose(),
  };
};

const markJs = (): Contestant => {
  const mark = new Mark(document.body);
  return {
    paint(ranges) {
      let before = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const starts = new Map<Node, number>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        starts.set(node, before);
        before += (node as Text).length;
      }
      const offsets = ranges.map((range) => ({
        start: starts.get(range.startContainer)! + range.startOffset,
        length: range.endOffset - range.startOffset,
      }));
      mark.markRanges(offsets);
    },
    remove: () => mark.unmark(),
  };
};

const webHighlighter = (): Contestant => {
  const highlighter = new Highlighter({ $root: document.body });
  return {
    paint(ranges) {
      for (const range of ranges) highlighter.fromRange(range);
    },
    remove: () => highlighter.removeAll(),
  };
};

/** Paints with the same API of the browser as Readout, without cutting marks that overlap. */
const recogito = (): Contestant => {
  const annotator = createTextAnnotator(document.body, { renderer: 'CSS_HIGHLIGHTS' });
  return {
    paint(ranges) {
      const before = new Map<Node, number>();
      let length = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        before.set(node, length);
        length += (node as Text).length;
      }
      const annotations = ranges.map((range, i): TextAnnotation => {
        const start = before.get(range.startContainer)! + range.startOffset;
        const quote = range.toString();
        const selector = [{ id: `s${i}`, annotation: `${i}`, quote, start, end: start + quote.length, range }];
        return { id: `${i}`, bodies: [], target: { annotation: `${i}`, selector, created: new Date() } };
      });
      annotator.setAnnotations(annotations);
    },
    remove: () => annotator.destroy(),
  };
};

export const CONTESTANTS = {
  Readout: readout,
  'mark.js': markJs,
  'web-highlighter': webHighlighter,
  '@recogito/text-annotator': recogito,
};

/** Paints `count` ranges on a fresh page of text and takes them away again. */
export function measure(name: keyof typeof CONTESTANTS, count: number): Painted {
  const ranges = freshPage(count);
  const nodes = document.body.querySelectorAll('*').length;
  const contestant = CONTESTANTS[name]();
  const started = performance.now();
  contestant.paint(ranges);
  document.body.getBoundingClientRect();
  const painted = performance.now();
  const nodesAdded = document.body.querySelectorAll('*').length - nodes;
  const removing = performance.now();
  contestant.remove();
  document.body.getBoundingClientRect();
  return { paint: painted - started, remove: performance.now() - removing, nodesAdded };
}

const SENTENCE = 'The spokesperson said that the crossing would stay closed until written guarantees had been given. ';

/** A page of paragraphs of five sentences; each range is four words of one. */
function freshPage(count: number): Range[] {
  const paragraphs = Array.from({ length: Math.ceil(count / 5) }, () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCE.repeat(5);
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs);
  document.body.getBoundingClientRect();
  return Array.from({ length: count }, (_, i) => {
    const range = document.createRange();
    const node = paragraphs[Math.floor(i / 5)]!.firstChild!;
    range.setStart(node, (i % 5) * SENTENCE.length + 4);
    range.setEnd(node, (i % 5) * SENTENCE.length + 40);
    return range;
  });
}

const POINTS = 400;

/** The 95th percentile of the time of a hit test, in milliseconds, over points of the viewport. */
export function measureHits(count: number): { p95: number; hit: number; points: number } {
  const painter = createHighlightPainter(document, () => 'light');
  painter.paint(freshPage(count).map((range, i) => ({ id: `${i}`, style: STYLES[i % 4]!, ranges: [range] })));
  document.body.getBoundingClientRect();
  let hit = 0;
  const times = Array.from({ length: POINTS }, (_, i) => {
    const [x, y] = [(i * 97) % innerWidth, (i * 61) % innerHeight];
    const started = performance.now();
    for (let n = 0; n < 5; n++) if (painter.hit(x, y).length > 0) hit++;
    return (performance.now() - started) / 5;
  }).sort((a, b) => a - b);
  painter.dispose();
  return { p95: times[Math.floor(times.length * 0.95)]!, hit: hit / 5, points: POINTS };
}

Object.assign(window, { measure, measureHits });
