import { atOnce } from './steps';

/**
 * Where a text may say a pattern: found by the short runs of characters the two share, as genome aligners do, so that
 * the cost of a question depends on the pattern and not on the text. Every run of `Q + STEP - 1` characters that both
 * have is noticed.
 */
export interface SeedIndex {
  /** Where the pattern stands unchanged; null where it is too short, or too common, to be told so quickly. */
  unchanged(pattern: string): number[] | null;
  /** The likeliest places, best first. */
  places(pattern: string): Place[];
}

/** Where the pattern would begin if it stood there unchanged: at `at`; with insertions and gaps, from `low` to `high`. */
export interface Place {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  /** Shared runs. A pattern that stands there unchanged has one for every STEP of its characters. */
  readonly hits: number;
}

/** So many characters are indexed in a piece of work: a millisecond or so. */
const PIECE = 65_536;
const Q = 8;
const STEP = 4;
/** A run that occurs more often tells nothing about the place. */
const COMMON = 8;
const PLACES = 6;
/** So far (characters) may what was put in or taken away move the end of a pattern from its beginning. */
const WIDEST = 160;

export const createSeedIndex = (text: string): SeedIndex => atOnce(seeding(text));

/** Makes the index, so many runs at a time. */
export function* seeding(text: string): Generator<void, SeedIndex, void> {
  const bits = Math.max(8, 32 - Math.clz32(text.length >> 2));
  const first = new Int32Array(1 << bits).fill(-1);
  /** How many runs have a hash, counted up to one more than is common. */
  const many = new Uint8Array(1 << bits);
  const next = new Int32Array((text.length >> 2) + 1).fill(-1);
  for (let at = (Math.ceil((text.length - Q + 1) / STEP) - 1) * STEP; at >= 0; at -= STEP) {
    const bucket = hash(text, at, bits);
    next[at / STEP] = first[bucket]!;
    first[bucket] = at;
    if (many[bucket]! <= COMMON) many[bucket]!++;
    if (at % PIECE === 0) yield;
  }

  /** Where the run of the pattern at `from` occurs among the sampled runs of the text; null where too often. */
  const occurrences = (pattern: string, from: number): number[] | null => {
    const bucket = hash(pattern, from, bits);
    if (many[bucket]! > COMMON) return null;
    const found: number[] = [];
    for (let at = first[bucket]!; at !== -1; at = next[at / STEP]!)
      if (sameRun(text, at, pattern, from)) found.push(at);
    return found;
  };

  /** The places of the first runs of a pattern, from an offset on, that lie on every grid; null where one is common. */
  const startsBy = (pattern: string, offset: number): number[] | null => {
    const starts: number[] = [];
    for (let from = offset; from < offset + STEP; from++) {
      const found = occurrences(pattern, from);
      if (found === null) return null;
      for (const at of found) starts.push(at - from);
    }
    return starts;
  };

  return {
    unchanged(pattern) {
      for (let offset = 0; offset + STEP + Q <= pattern.length; offset += STEP) {
        const starts = startsBy(pattern, offset);
        if (starts) return starts.filter((start) => start >= 0 && text.startsWith(pattern, start));
      }
      return null;
    },
    places(pattern) {
      const starts: number[] = [];
      for (let from = 0; from + Q <= pattern.length; from++)
        for (const at of occurrences(pattern, from) ?? []) starts.push(at - from);
      return clusters(Int32Array.from(starts).sort(), 16 + Math.min(pattern.length >> 2, WIDEST));
    },
  };
}

/** Starts that lie within `width` of one another belong to one place; the places with most of them. */
function clusters(starts: Int32Array, width: number): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (let to = 1; to <= starts.length; to++) {
    while (starts[to - 1]! - starts[from]! > width) from++;
    const last = places.at(-1);
    if (!last || last.high < starts[from]!) places.push(placeOf(starts, from, to));
    else if (to - from > last.hits) places[places.length - 1] = placeOf(starts, from, to);
  }
  return places.sort((a, b) => b.hits - a.hits).slice(0, PLACES);
}

const placeOf = (starts: Int32Array, from: number, to: number): Place => ({
  at: starts[(from + to) >> 1]!,
  low: starts[from]!,
  high: starts[to - 1]!,
  hits: to - from,
});

function sameRun(text: string, at: number, pattern: string, from: number): boolean {
  for (let i = 0; i < Q; i++) if (text.charCodeAt(at + i) !== pattern.charCodeAt(from + i)) return false;
  return true;
}

function hash(text: string, at: number, bits: number): number {
  let value = 0;
  for (let i = 0; i < Q; i++) value = Math.imul(value ^ text.charCodeAt(at + i), 0x9e3779b1);
  return (value ^ (value >>> 15)) >>> (32 - bits);
}
