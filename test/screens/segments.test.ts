import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, type TextMark } from '../../src/screens/library/segments';

const mark = (id: string, start: number, end: number): TextMark => ({
  kind: 'annotation',
  id,
  span: [start, end],
  colour: 'yellow',
});

describe('the segments of a marked text', () => {
  it('are cut where marks begin and end', () => {
    const segments = segmentsOf([0, 10], [mark('a', 2, 6), mark('b', 4, 12)]);
    expect(segments.map(({ span, marks }) => [...span, marks.map(({ id }) => id).join('')])).toEqual([
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 6, 'ab'],
      [6, 10, 'b'],
    ]);
  });

  it('cover the text without a gap, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => mark('m', Math.min(a, b), Math.max(a, b))));
    fc.assert(
      fc.property(marks, (all) => {
        const segments = segmentsOf([10, 50], all);
        expect(segments[0]!.span[0]).toBe(10);
        expect(segments.at(-1)!.span[1]).toBe(50);
        for (const [i, { span }] of segments.entries()) if (i > 0) expect(span[0]).toBe(segments[i - 1]!.span[1]);
      }),
    );
  });
});
