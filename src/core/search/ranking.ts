import type { SORTS } from './query';
import type { SegmentHead } from './segment';

/** A document that was found: the change number of its record, and which claim of it. */
export interface Found {
  readonly kind: 'annotation' | 'claim';
  readonly record: number;
  readonly part: number;
}

type Sort = (typeof SORTS)[number];

interface Ranked {
  readonly head: SegmentHead;
  readonly document: number;
  readonly score: number;
  readonly time: number;
}

/** Negative where `a` comes first. */
const ORDERS: Readonly<Record<Sort, (a: Ranked, b: Ranked) => number>> = {
  relevance: (a, b) => b.score - a.score || b.time - a.time,
  newest: (a, b) => b.time - a.time,
  oldest: (a, b) => a.time - b.time,
};

/** From this many on, it is faster to sort once at the end than to keep the order. */
const SORTED_AT_ONCE = 1000;

/** Keeps the first documents of an order, and no more than are asked for. */
export class Ranking {
  readonly #best: Ranked[] = [];
  readonly #order: (a: Ranked, b: Ranked) => number;
  readonly #size: number;

  constructor(sort: Sort, size: number) {
    this.#order = ORDERS[sort];
    this.#size = size;
  }

  add(head: SegmentHead, document: number, score: number): void {
    const best = this.#best;
    const ranked = { head, document, score, time: head.times[document]! };
    if (this.#size > SORTED_AT_ONCE) {
      best.push(ranked);
      return;
    }
    if (best.length >= this.#size && (this.#size === 0 || this.#order(best.at(-1)!, ranked) <= 0)) return;
    best.splice(this.#placeOf(ranked), 0, ranked);
    if (best.length > this.#size) best.pop();
  }

  /** The documents from a place of the order on. */
  from(offset: number): readonly Found[] {
    if (this.#size > SORTED_AT_ONCE) this.#best.sort(this.#order);
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
      if (this.#order(this.#best[middle]!, ranked) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
