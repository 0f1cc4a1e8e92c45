import type { Random } from '../random';

/** What a site may do to a page between two visits without changing a word of it. Each changes the document in place. */
export const MUTATIONS: Readonly<Record<string, (body: Element, random: Random) => void>> = {
  'white space and markup reshuffled': reshuffle,
  'a paragraph inserted above': insertAbove,
  'wrapper elements added': wrapBlocks,
};

const LEFT_ALONE = 'script, style, noscript, template, textarea, title, svg, math, select, pre, code';
/** Marks up words without a meaning for the text. */
const INLINE = ['span', 'em', 'strong', 'b', 'i', 'font'];

/** Other white space where there is some, text nodes cut in two, words put into inline elements. */
function reshuffle(body: Element, random: Random): void {
  for (const node of textNodesIn(body)) {
    node.data = node.data.replace(/ +/g, (spaces) => (random.below(6) === 0 ? '\n    ' : spaces));
    const words = [...node.data.matchAll(/[\p{L}\p{N}]{3,}/gu)];
    if (words.length < 4) continue;
    const { index, 0: word } = words[1 + random.below(words.length - 2)]!;
    const marked = node.splitText(index);
    const rest = marked.splitText(word.length);
    if (random.below(2) === 0) rest.splitText(Math.floor(rest.length / 2));
    const element = body.ownerDocument.createElement(INLINE[random.below(INLINE.length)]!);
    marked.replaceWith(element);
    element.append(marked);
  }
}

const NOTE =
  'This page was brought up to date by the desk after it had first been published, and a line on what was put right stands above it now, as is the custom of the house.';

/** Before the first paragraph, where a correction stands. */
function insertAbove(body: Element): void {
  const first = [...body.querySelectorAll('p')].find((p) => (p.textContent?.trim().length ?? 0) > 80);
  const note = body.ownerDocument.createElement('p');
  note.textContent = NOTE;
  if (first) first.before(note);
  else body.prepend(note);
}

/** Each paragraph in a box of its own, and that in another, as layouts and advertisers do. */
function wrapBlocks(body: Element, random: Random): void {
  for (const block of body.querySelectorAll('p, h1, h2, h3, blockquote, figure')) {
    const [outer, inner] = [body.ownerDocument.createElement('div'), body.ownerDocument.createElement('div')];
    inner.className = `wrap-${random.below(1000)}`;
    block.before(outer);
    outer.append(inner);
    inner.append(block);
  }
}

function textNodesIn(body: Element): Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/\S/.test(node.data) && !node.parentElement?.closest(LEFT_ALONE)) nodes.push(node);
  }
  return nodes;
}
