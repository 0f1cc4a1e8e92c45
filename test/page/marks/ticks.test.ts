import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../src/page/marks/ticks';
import type { Mark, MarkStyle } from '../../../src/page/painter/painter';

const mark = (id: string, style: MarkStyle): Mark => ({ id, style, ranges: [] });
const CLAIM: MarkStyle = { kind: 'claim', family: 'neutral', doubtful: false };
const MINE: MarkStyle = { kind: 'annotation', colour: 'green' };
const POINT: MarkStyle = { kind: 'key-point' };

const ticks = (marks: readonly (readonly [Mark, number | null])[]) => {
  const heights = new Map(marks);
  return ticksOf([...heights.keys()], (one) => heights.get(one) ?? null);
};

describe('the map of the marks', () => {
  it('has each mark where it stands in the page', () => {
    const [top, middle] = [mark('top', CLAIM), mark('middle', MINE)];
    expect(
      ticks([
        [top, 0],
        [middle, 0.5],
      ]),
    ).toEqual([
      { id: 'top', at: 0, style: CLAIM },
      { id: 'middle', at: 0.5, style: MINE },
    ]);
  });

  it('shows the reader’s own before a claim, and a claim before a key point, where one tick stands for several', () => {
    const all = [mark('point', POINT), mark('claim', CLAIM), mark('mine', MINE), mark('other', CLAIM)];
    expect(ticks(all.map((one) => [one, 0.3001])).map(({ id }) => id)).toEqual(['mine']);
    expect(ticks(all.slice(0, 2).map((one) => [one, 0.3])).map(({ id }) => id)).toEqual(['claim']);
  });

  it('leaves out what takes no room, and never leaves the strip', () => {
    const [hidden, last, odd] = [mark('hidden', CLAIM), mark('last', CLAIM), mark('odd', MINE)];
    const found = ticks([
      [hidden, null],
      [last, 1],
      [odd, -0.2],
    ]);
    expect(found.map(({ id }) => id)).toEqual(['last', 'odd']);
    for (const { at } of found) expect(at >= 0 && at < 1).toBe(true);
  });

  it('stays small on a page of thousands of marks', () => {
    const many = Array.from({ length: 5000 }, (_, i) => [mark(`${i}`, CLAIM), i / 5000] as const);
    expect(ticks(many).length).toBeLessThanOrEqual(250);
  });
});
