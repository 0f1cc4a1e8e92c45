import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { comparePlaces, shadowRootsOf, textBetween } from '../../../src/page/text/shadow-roots';
import { createTextIndex } from '../../../src/page/text/text-index';

const { document } = new JSDOM('<p>Above it all.</p><x-story></x-story><p>Below it all.</p>').window;
const host = document.querySelector('x-story')!;
const root = host.attachShadow({ mode: 'open' });
root.innerHTML = '<p>Kesh will sign.</p><x-box></x-box>';
const box = root.querySelector('x-box')!.attachShadow({ mode: 'open' });
box.innerHTML = '<p>So it said.</p>';
const textIn = (parent: ParentNode, nth = 0) => parent.querySelectorAll('p')[nth]!.firstChild as Text;
const [above, below, outer, inner] = [textIn(document), textIn(document, 1), textIn(root), textIn(box)];

test('the roots of an article are all that its text stands in', () => {
  expect(shadowRootsOf([inner])).toEqual([box, root]);
  expect(shadowRootsOf([above, outer])).toEqual([root]);
  expect(shadowRootsOf([above])).toEqual([]);
});

test('places are compared across the borders of shadow trees', () => {
  const order = [above, outer, inner, below];
  for (const [i, a] of order.entries())
    for (const [j, b] of order.entries())
      expect(Math.sign(comparePlaces({ node: a, offset: 0 }, { node: b, offset: 0 }))).toBe(Math.sign(i - j));
});

test('text between two places is that of the tree they share', () => {
  expect(textBetween({ node: above, offset: 6 }, { node: inner, offset: 0 })).toBe('it all.');
  expect(textBetween({ node: below, offset: 0 }, { node: above, offset: 0 })).toBe('');
});

test('an article in shadow trees knows what a selection in it covers', () => {
  const texts = [outer, inner];
  let start = 0;
  const runs = texts.map((node) => {
    const run = { node, nodeStart: 0, start, length: node.length };
    start += node.length + 1;
    return run;
  });
  const index = createTextIndex(runs);
  const range = document.createRange();
  range.setStart(outer, 5);
  range.setEnd(outer, 9);
  expect(index.covered(range)).toEqual({ kind: 'within', span: [5, 9] });
  const across = { startContainer: outer, startOffset: 5, endContainer: inner, endOffset: 2, collapsed: false };
  expect(index.covered(across)).toEqual({ kind: 'within', span: [5, outer.length + 3] });
  const more = { startContainer: above, startOffset: 0, endContainer: inner, endOffset: 2, collapsed: false };
  expect(index.covered(more)).toEqual({ kind: 'across' });
  expect(index.shadowRoots).toEqual([root, box]);
});
