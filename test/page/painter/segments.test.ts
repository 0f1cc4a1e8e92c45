import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cover, segmentsOf } from '../../../src/page/painter/segments';
import { groundName, lineName, lookOf } from '../../../src/page/painter/style-names';

const cover = (from: number, to: number, by: string): Cover<string> => ({ from, to, rank: to - from, by });

describe('overlapping covers', () => {
  it('are cut where one begins or ends, the innermost first', () => {
    expect(segmentsOf([cover(0, 20, 'key point'), cover(5, 12, 'claim'), cover(10, 14, 'mine')])).toEqual([
      { from: 0, to: 5, by: ['key point'] },
      { from: 5, to: 10, by: ['claim', 'key point'] },
      { from: 10, to: 12, by: ['mine', 'claim', 'key point'] },
      { from: 12, to: 14, by: ['mine', 'key point'] },
      { from: 14, to: 20, by: ['key point'] },
    ]);
  });

  it('leave a gap where nothing covers', () => {
    expect(segmentsOf([cover(0, 2, 'a'), cover(5, 6, 'b'), cover(7, 7, 'nothing')])).toEqual([
      { from: 0, to: 2, by: ['a'] },
      { from: 5, to: 6, by: ['b'] },
    ]);
  });

  it('say at every place exactly what covers it', () => {
    const covers = fc.array(
      fc.record({ from: fc.nat(30), to: fc.nat(30), rank: fc.nat(5), by: fc.string({ minLength: 1, maxLength: 3 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(covers, (all) => {
        const segments = segmentsOf(all);
        for (let at = 0; at < 30; at++) {
          const here = segments.filter((segment) => segment.from <= at && at < segment.to);
          const wanted = all.filter(({ from, to }) => from <= at && at < to).map(({ by }) => by);
          expect(here.flatMap(({ by }) => by).toSorted()).toEqual(wanted.toSorted());
          expect(here.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('what is seen where marks overlap', () => {
  const claim = { kind: 'claim', family: 'conflictual', doubtful: false } as const;
  const inner = { kind: 'claim', family: 'neutral', doubtful: true } as const;

  it('is the line of the innermost claim and the ground of highlight and key point together', () => {
    const look = lookOf([inner, { kind: 'annotation', colour: 'green' }, claim, { kind: 'key-point' }]);
    expect(look.line && lineName(look.line)).toBe('readout-claim-neutral-doubtful');
    expect(look.ground && groundName(look.ground)).toBe('readout-annotation-green-key-point');
  });

  it('has a name of our own for each kind alone', () => {
    expect(groundName(lookOf([{ kind: 'key-point' }]).ground!)).toBe('readout-key-point');
    expect(groundName(lookOf([{ kind: 'annotation', colour: 'pink' }]).ground!)).toBe('readout-annotation-pink');
    expect(lookOf([claim]).ground).toBeNull();
  });
});
