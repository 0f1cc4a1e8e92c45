import type { SORTS } from './query';
import type { SegmentHead } from './segment';

/** A document that was found: the change number of its record, and which claim of it. */
export interface Found {
  readonly kind: 'annotation' | 'claim';
  readonly record: number;
  readonly part: number;
}

type Sort = (typeof SORTS)[number];

/** A document by what it is ordered by: `first`, then `second`, the larger the earlier. */
interface Ranked {
  readonly head: SegmentHead;
  readonly document: number;
  readonly first: number;
  readonly second: number;
}

/** What each order goes by. */
const KEYS: Readonly<Record<Sort, (score: number, time: number) => readonly [first: number, second: number]>> = {
  relevance: (score, time) => [score, time],
  newest: (_score, time) => [time, 0],
  oldest: (_score, time) => [-time, 0],
};

const before = (a: Ranked, b: Ranked): number => b.first - a.first || b.second - a.second;

/** From this many on, it is faster to sort once at the end than to keep the order. */
const SORTED_AT_ONCE = 1000;

/** Keeps the first documents of an order, and no more than are asked for. */
export class Ranking {
  readonly #best: Ranked[] = [];
  readonly #keys: (typeof KEYS)[Sort];
  readonly #size: number;

  constructor(sort: Sort, size: number) {
    this.#keys = KEYS[sort];
    this.#size = size;
  }

  add(head: SegmentHead, document: number, score: number): void {
    const best = this.#best;
    const [first, second] = this.#keys(score, head.times[document]!);
    const ranked = { head, document, first, second };
    if (this.#size > SORTED_AT_ONCE) {
      best.push(ranked);
      return;
    }
    const last = best.at(-1);
    if (best.length >= this.#size && (!last || before(last, ranked) <= 0)) return;
    best.splice(this.#placeOf(ranked), 0, ranked);
    if (best.length > this.#size) best.pop();
  }

  /** The documents from a place of the order on. */
  from(offset: number): readonly Found[] {
    if (this.#size > SORTED_AT_ONCE) this.#best.sort(before);
    return this.#best.slice(offset, this.#size).map(({ head, document }) => ({
      kind: head.columns.kept.names[head.columns.kept.values[document]!] === 'kept' ? 'annotation' : 'claim',
      record: head.records[document]!,
      part: head.parts[document]!,
    }));
  }

  /** After all that come first or are equal. */
  #placeOf(ranked: Ranked): number {
    let [low, high] = [0, this.#best.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(this.#best[middle]!, ranked) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
