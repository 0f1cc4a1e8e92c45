import type { Mark, MarkStyle } from '../painter/painter';

/** A mark on the map: how far down the page it stands, from 0 to 1. */
export interface Tick {
  readonly id: string;
  readonly at: number;
  readonly style: MarkStyle;
}

/** Ticks nearer to each other than this share of the map cannot be told apart, nor pressed. */
const STEP = 1 / 250;

/** Where several marks share a tick, the reader's own is seen before a claim, and a claim before a key point. */
const RANK: Readonly<Record<MarkStyle['kind'], number>> = { annotation: 0, claim: 1, 'key-point': 2 };

/**
 * The marks as ticks, one at most for each step of the map. `heightOf` is where a mark stands in what scrolls, from 0 to
 * 1; null where it takes no room.
 */
export function ticksOf(marks: readonly Mark[], heightOf: (mark: Mark) => number | null): Tick[] {
  const ticks = new Map<number, Tick>();
  for (const mark of marks) {
    const height = heightOf(mark);
    if (height === null) continue;
    const step = Math.min(1 / STEP - 1, Math.max(0, Math.floor(height / STEP)));
    const there = ticks.get(step);
    if (there && RANK[there.style.kind] <= RANK[mark.style.kind]) continue;
    ticks.set(step, { id: mark.id, at: step * STEP, style: mark.style });
  }
  return [...ticks.values()];
}
