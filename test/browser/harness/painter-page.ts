import { createHighlightPainter } from '../../../src/page/painter/highlight-painter';
import type { Mark } from '../../../src/page/painter/painter';
import { paperOf } from '../../../src/page/painter/paper';
import { selectionRange } from '../../../src/page/selection/selected';
import { createTextIndex } from '../../../src/page/text/text-index';

/** One mark, by its words in one text node of the page or of a shadow root in it. */
type Words = Omit<Mark, 'ranges'> & { readonly words: string };

const painter = createHighlightPainter(document, () => paperOf(document.body));

const textNodes = (root: Node): Text[] =>
  [...root.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node as Text];
    return [...((node as Element).shadowRoot ? textNodes((node as Element).shadowRoot!) : []), ...textNodes(node)];
  });

/** The painter alone, in a page without the rest of Readout. */
Object.assign(window, {
  painter,
  paint(marks: readonly Words[]): void {
    const nodes = textNodes(document.body);
    painter.paint(
      marks.map(({ words, ...mark }) => {
        const node = nodes.find(({ data }) => data.includes(words))!;
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(words));
        range.setEnd(node, range.startOffset + words.length);
        return { ...mark, ranges: [range] };
      }),
    );
  },
  /** What is selected, wherever it is. */
  selectedWords(): string {
    const index = createTextIndex(
      textNodes(document.body).map((node) => ({ node, nodeStart: 0, start: 0, length: node.length })),
    );
    const range = selectionRange(document, index.shadowRoots);
    if (!range) return '';
    return range.startContainer === range.endContainer
      ? (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)
      : 'more than one node';
  },
  boxOf(words: string): DOMRect {
    const node = textNodes(document.body).find(({ data }) => data.includes(words))!;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(words));
    range.setEnd(node, range.startOffset + words.length);
    return range.getBoundingClientRect();
  },
});
