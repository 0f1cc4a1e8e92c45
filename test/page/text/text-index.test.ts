import { describe, expect, it } from 'vitest';
import { createTextIndex } from '../../../src/page/text/text-index';
import { pageOf } from './runs';

const page = pageOf(`<!doctype html><nav>Menu</nav>
  <article><p>Kesh would <em>not   sign</em> the text.</p><aside>Advert</aside><p>Talks go on.</p></article>
  <section><b>Another article.</b></section>`);
const index = createTextIndex(page.runs);
const spanOf = (words: string) => [page.text.indexOf(words), page.text.indexOf(words) + words.length] as const;

const rangeFrom = (from: Node, start: number, to: Node, end: number): Range => {
  const range = page.document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
};

describe('the text index of a page', () => {
  it('gives one range for each text node of a span', () => {
    const ranges = index.rangesOf(spanOf('would not sign the'));
    expect(ranges.map(String)).toEqual(['would ', 'not   sign', ' the']);
  });

  it('leaves out what stands between two paragraphs', () => {
    expect(index.rangesOf(spanOf('text.\nTalks')).map(String)).toEqual(['text.', 'Talks']);
  });

  it('gives no range for an empty span', () => {
    expect(index.rangesOf([3, 3])).toEqual([]);
  });

  it('gives back every span from its ranges', () => {
    for (let start = 0; start < page.text.length; start++)
      for (let end = start + 1; end <= page.text.length; end++) {
        const ranges = index.rangesOf([start, end]);
        const [first, last] = [ranges.at(0), ranges.at(-1)];
        if (!first || !last) continue; // the line feed between two blocks belongs to no node
        const covered = index.covered(
          rangeFrom(first.startContainer, first.startOffset, last.endContainer, last.endOffset),
        );
        const says = page.text.slice(start, end).replace(/^\n|\n$/g, '');
        expect(covered).toMatchObject({ kind: 'within' });
        expect(covered.kind === 'within' && page.text.slice(...covered.span)).toBe(says);
      }
  });

  it('takes a position in an element for the text after it', () => {
    const second = page.document.querySelectorAll('p')[1]!;
    expect(index.offsetAt(second, 0)).toBe(page.text.indexOf('Talks'));
    expect(index.offsetAt(page.document, 0)).toBe(0);
    expect(index.offsetAt(page.document.body, page.document.body.childNodes.length)).toBeNull();
  });

  it('takes a selection that ends before the first character of the next paragraph for the paragraph', () => {
    const [first, second] = page.document.querySelectorAll('p');
    expect(index.covered(rangeFrom(first!, 0, second!, 0))).toEqual({
      kind: 'within',
      span: spanOf('Kesh would not sign the text.'),
    });
  });

  it('knows a selection outside the article', () => {
    expect(
      index.covered(rangeFrom(page.document.querySelector('nav')!, 0, page.document.querySelector('nav')!, 1)),
    ).toEqual({
      kind: 'outside',
    });
    const other = page.document.querySelector('b')!;
    expect(index.covered(rangeFrom(other, 0, other, 1))).toEqual({ kind: 'outside' });
  });

  it('knows a selection that reaches into another article', () => {
    const other = page.document.querySelector('b')!.firstChild!;
    expect(index.covered(rangeFrom(page.node('Talks'), 0, other, 5))).toEqual({ kind: 'across' });
    expect(index.covered(rangeFrom(page.document.querySelector('nav')!, 0, page.node('Talks'), 3))).toEqual({
      kind: 'across',
    });
  });
});
