import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../../src/core/anchoring/code-points';
import { describeSpan } from '../../../src/core/anchoring/describe';
import { createAnchorer } from '../../../src/core/anchoring/find';

/** Text of any kind: graphemes of all planes, right-to-left words with vowel marks, combining marks on their own. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('😀', '𝔘', '\u0301', '\u200f', 'کَہا ', 'שָׁלוֹם ', 'e\u0301', '\u00ad', '\n', ' ', 'said said '),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.length > 0);

const anySpan = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const points = [...text];
  const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number];
  const start = points.slice(0, from).join('').length;
  return { text, span: [start, start + points.slice(from, to + 1).join('').length] as const };
});

describe('a span that is described', () => {
  it('is found again in the same text, whatever the text', () => {
    fc.assert(
      fc.property(anySpan, ({ text, span }) => {
        const anchor = createAnchorer(text).find(describeSpan(text, span));
        expect(anchor).toMatchObject({ state: 'anchored', span });
      }),
      { numRuns: 1000 },
    );
  });

  it('is found again below what was put in above it, whatever the text', () => {
    fc.assert(
      fc.property(anySpan, ({ text, span }) => {
        const [start, end] = span;
        // At the ends of a text no context says that it went on there, and white space alone says nothing.
        if (start === 0 || end === text.length || text.slice(...span).trim() === '') return;
        const above = 'A line was put in above.\n';
        expect(createAnchorer(above + text).find(describeSpan(text, span))).toMatchObject({
          state: 'anchored',
          span: [above.length + start, above.length + end],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps positions in code points', () => {
    const text = 'a 😀 smile, 😀 two';
    const [, position] = describeSpan(text, [text.indexOf('two'), text.length]);
    expect(position).toMatchObject({ start: 13, end: 16 });
  });

  it('never cuts a character in two', () => {
    const [quote] = describeSpan('x😀y', [2, 4]);
    expect(quote.exact).toBe('😀y');
  });

  it('takes as much context as tells it from its twin', () => {
    const filler = 'The same long words stand before both of the sentences in question here. '.repeat(2);
    const text = `First. ${filler}She agreed. Second. ${filler}She agreed.`;
    const [quote] = describeSpan(text, [text.lastIndexOf('She'), text.length]);
    expect(quote.prefix).toContain('Second.');
  });
});

describe('code points', () => {
  it('convert both ways at every character', () => {
    const text = 'a😀b😀😀c';
    const points = codePointsOf(text);
    const starts = [0, 1, 3, 4, 6, 8, 9];
    expect(starts.map(points.before)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([0, 1, 2, 3, 4, 5, 6].map(points.offsetOf)).toEqual(starts);
    expect(points.offsetOf(99)).toBe(text.length);
  });
});

describe('in a changed text', () => {
  const before = 'He left. She agreed to talks. He stayed. She agreed to talks. Then it rained.';

  it('the right one of two equal sentences is found by its context', () => {
    const second = before.lastIndexOf('She');
    const selectors = describeSpan(before, [second, second + 'She agreed to talks.'.length]);
    const after = `A new paragraph came first. ${before}`;
    expect(createAnchorer(after).find(selectors)).toMatchObject({
      span: [after.lastIndexOf('She'), expect.any(Number)],
    });
  });

  it('words that are gone are lost', () => {
    const selectors = describeSpan(before, [9, 29]);
    expect(createAnchorer('Nothing of the kind was said.').find(selectors)).toEqual({ state: 'lost' });
  });
});
