import type { Furniture } from '../furniture/names';
import { furnitureReader } from '../furniture/names';
import type { Box, Outline } from '../outline/outline';
import { weigh } from './weigh';

/** The box that holds an article's body, and which of its pieces are furniture by where they stand. */
export interface Body {
  readonly box: Box;
  readonly weights: readonly number[];
  /** For each piece of the page: the furniture it is part of, or null. */
  readonly furniture: readonly (Furniture | null)[];
}

/** A box called furniture that holds more than this share of the page's prose is called so by mistake. */
const MISTAKEN = 0.4;

/** What is known to be furniture can be left out later, and so speaks only a little against the box around it. */
const KNOWN_FURNITURE = -0.03;

/**
 * Chooses the box whose pieces together weigh most for being an article. Prose counts for a box, links, labels and
 * furniture against it, so the choice grows to hold the whole article and stops where the page around it begins.
 */
export function chooseBody({ boxes, pieces }: Outline): Body | null {
  const weights = pieces.map(weigh);
  const furniture = markFurniture(boxes, pieces.length, sumsOf(weights.map((w) => Math.max(w, 0))));
  const sums = sumsOf(weights.map((w, i) => (furniture[i] ? KNOWN_FURNITURE : w)));
  let best: Box | null = null;
  let most = 0;
  for (const box of boxes) {
    const sum = sums[box.to]! - sums[box.from]!;
    if (sum > most || (best !== null && sum === most && box.depth > best.depth)) {
      best = box;
      most = sum;
    }
  }
  return best && { box: best, weights, furniture };
}

/** Sums of the first n values, for n from 0 on. */
function sumsOf(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = sums[i]! + value;
  });
  return sums;
}

function markFurniture(boxes: readonly Box[], count: number, prose: Float64Array): (Furniture | null)[] {
  const read = furnitureReader();
  const marks: (Furniture | null)[] = new Array(count).fill(null);
  const total = prose[count]!;
  let done = 0;
  for (const box of boxes) {
    if (box.to <= box.from || box.from < done) continue;
    const found = read(box.tag, box.name);
    if (!found || prose[box.to]! - prose[box.from]! > MISTAKEN * total) continue;
    marks.fill(found, box.from, box.to);
    done = box.to;
  }
  return marks;
}
