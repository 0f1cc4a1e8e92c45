import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap, placeBeside } from '../../src/page/ui/place';

const view: Box = { left: 0, top: 0, right: 800, bottom: 600 };
const size = { width: 200, height: 40 };
const line = (left: number, top: number, right: number): Box => ({ left, top, right, bottom: top + 20 });
const boxAt = ({ left, top }: { left: number; top: number }, { width, height } = size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('what is shown beside words', () => {
  it('stands above them, in the middle', () => {
    expect(placeBeside([line(300, 300, 500)], size, view, 'above')).toEqual({ left: 300, top: 252 });
  });

  it('stands below them for a finger', () => {
    expect(placeBeside([line(300, 300, 500)], size, view, 'below')).toEqual({ left: 300, top: 328 });
  });

  it('goes to the other side where there is no room', () => {
    expect(placeBeside([line(300, 10, 500)], size, view, 'above').top).toBe(38);
    expect(placeBeside([line(300, 570, 500)], size, view, 'below').top).toBe(522);
  });

  it('goes beside words that are as high as the view', () => {
    const tall = { left: 100, top: 0, right: 300, bottom: 600 };
    expect(overlap(boxAt(placeBeside([tall], size, view, 'above')), tall)).toBe(false);
  });

  it('keeps to the visual viewport of a page that is zoomed', () => {
    const zoomed: Box = { left: 200, top: 200, right: 600, bottom: 500 };
    expect(placeBeside([line(210, 210, 590)], size, zoomed, 'above')).toEqual({ left: 300, top: 238 });
  });

  it('never leaves the view, and covers no word where a side is free', () => {
    const words = fc.array(
      fc.record({ left: fc.integer({ min: -50, max: 780 }), top: fc.integer({ min: -200, max: 590 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(words, fc.constantFrom('above' as const, 'below' as const), (starts, side) => {
        const lines = starts.map(({ left, top }) => line(left, top, left + 100));
        const box = boxAt(placeBeside(lines, size, view, side));
        expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 600).toBe(true);
        const seen = lines.filter((words) => overlap(words, view));
        const top = Math.min(...seen.map((words) => words.top));
        if (seen.length > 0 && top > 60) expect(seen.some((words) => overlap(box, words))).toBe(false);
      }),
    );
  });
});
