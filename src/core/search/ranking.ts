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

const before = (a: Ranked, b: Ranked): number => b.first - a.first || b.second - a.second;

/** From this many on, it is faster to sort once at the end than to keep the order. */
const SORTED_AT_ONCE = 1000;

/** Keeps the first documents of an order, and no more than are asked for. */
export class Ranking {
  readonly #best: Ranked[] = [];
  readonly #sort: Sort;
  readonly #size: number;

  constructor(sort: Sort, size: number) {
    this.#sort = sort;
    this.#size = size;
  }

  /** Called for every document that was found, mostly in vain: what is not kept must cost nothing. */
  add(head: SegmentHead, document: number, score: number): void {
    const time = head.times[document]!;
    const first = this.#sort === 'relevance' ? score : this.#sort === 'newest' ? time : -time;
    const second = this.#sort === 'relevance' ? time : 0;
    if (this.#size > SORTED_AT_ONCE) this.#best.push({ head, document, first, second });
    else if (!this.#isFullOfBetter(first, second)) this.#insert({ head, document, first, second });
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

  #isFullOfBetter(first: number, second: number): boolean {
    if (this.#best.length < this.#size) return false;
    const last = this.#best.at(-1);
    return !last || last.first > first || (last.first === first && last.second >= second);
  }

  #insert(ranked: Ranked): void {
    this.#best.splice(this.#placeOf(ranked), 0, ranked);
    if (this.#best.length > this.#size) this.#best.pop();
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
