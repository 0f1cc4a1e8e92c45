import { describe, expect, it } from 'vitest';
import { bestPath } from '../../../../src/core/claims/tagger/viterbi';

const NEVER = -Infinity;
/** Labels: outside, begin, inside; inside follows only begin or inside. */
const BIO = [0, 0, NEVER, 0, 0, 0, 0, 0, 0];

describe('bestPath', () => {
  it('takes the best label at each place where every step is allowed', () => {
    expect([...bestPath(Float32Array.of(0, 5, 0, 0, 0, 5, 5, 0, 0), 3, BIO)]).toEqual([1, 2, 0]);
  });

  it('gives up a little to keep the steps allowed', () => {
    expect([...bestPath(Float32Array.of(1, 0, 9, 0, 0, 9), 3, BIO)]).toEqual([1, 2]);
  });

  it('weighs what is learnt of the steps', () => {
    const loath = [0, -4, NEVER, 0, 0, 0, 0, 0, 0];
    expect([...bestPath(Float32Array.of(0, 3, 0), 3, loath)]).toEqual([0]);
  });

  it('has no path through nothing', () => {
    expect([...bestPath(new Float32Array(0), 3, BIO)]).toEqual([]);
  });
});
