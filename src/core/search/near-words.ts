import type { SegmentHead } from './segment';

/** Words longer than this are compared by their beginning: one bit a letter. */
const MOST_LETTERS = 31;

/** How many slips are forgiven in a word of this length. Short words are too alike. */
export const slipsForgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Which letters a word has, a bit for each; letters that share a bit only make the test below less sharp. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/**
 * How far a typed word is from the beginning of another: the fewest letters changed, left out, put in or swapped with
 * their neighbour (optimal string alignment), over all beginnings of the other. Myers' bit-vector algorithm in
 * Hyyrö's form (2003).
 */
export function prefixDistance(typed: string): (word: string) => number {
  const letters = typed.slice(0, MOST_LETTERS);
  const masks = new Map<number, number>();
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    masks.set(code, (masks.get(code) ?? 0) | (1 << i));
  }
  const last = 1 << (letters.length - 1);
  return (word) => {
    let [plus, minus, diagonal, before] = [-1, 0, 0, 0];
    let distance = letters.length;
    let least = distance;
    for (let i = 0; i < word.length; i++) {
      const mask = masks.get(word.charCodeAt(i)) ?? 0;
      const swapped = ((~diagonal & mask) << 1) & before;
      diagonal = (((mask & plus) + plus) ^ plus) | mask | minus | swapped;
      const up = minus | ~(diagonal | plus);
      const down = plus & diagonal;
      if (up & last) distance++;
      if (down & last) distance--;
      const shifted = (up << 1) | 1;
      plus = (down << 1) | ~(diagonal | shifted);
      minus = shifted & diagonal;
      before = mask;
      if (distance < least) least = distance;
    }
    return least;
  };
}

/** The words that are near a typed one, with their distance. */
export function nearWords(
  { words, letters }: SegmentHead,
  typed: string,
): readonly { readonly word: number; readonly distance: number }[] {
  const most = slipsForgiven(typed.length);
  if (most === 0) return [];
  const wanted = lettersOf(typed.slice(0, MOST_LETTERS));
  const distanceTo = prefixDistance(typed);
  const near: { word: number; distance: number }[] = [];
  for (let word = 0; word < words.length; word++) {
    // Each letter that the other word does not have is a slip.
    if (moreBitsThan(wanted & ~letters[word]!, most)) continue;
    const distance = distanceTo(words[word]!);
    if (distance <= most) near.push({ word, distance });
  }
  return near;
}

/** Whether more than `most` bits are set; `most` is 1 or 2. */
function moreBitsThan(bits: number, most: number): boolean {
  let rest = bits & (bits - 1);
  if (most === 2) rest &= rest - 1;
  return rest !== 0;
}
