import { JSDOM } from 'jsdom';
import type { TextRun } from '../../../src/page/text/text-run';

/** A page and the runs of its paragraphs' text nodes, white space folded as the finder folds it. */
export function pageOf(html: string): {
  document: Document;
  text: string;
  runs: TextRun[];
  node: (words: string) => Text;
} {
  const { document } = new JSDOM(html).window;
  const runs: TextRun[] = [];
  let text = '';
  for (const block of document.querySelectorAll('p')) {
    if (text) text += '\n';
    for (const node of textNodes(block))
      for (const { 0: words, index } of node.data.matchAll(/\S+ ?|^ /g)) {
        runs.push({ node, nodeStart: index, start: text.length, length: words.length });
        text += words;
      }
  }
  const node = (words: string) => runs.find((run) => run.node.data.includes(words))!.node;
  return { document, text, runs, node };
}

function textNodes(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
