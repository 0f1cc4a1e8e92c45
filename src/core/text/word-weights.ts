import { contentWords } from './content-words';

/** Words with how much they tell. */
export type Weighed = ReadonlyMap<string, number>;

/** Weighs the content words of each text by how few of the texts have them (inverse document frequency). */
export function weighed(texts: readonly string[]): Weighed[] {
  const words = texts.map(contentWords);
  const seenIn = new Map<string, number>();
  for (const set of words) for (const word of set) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + texts.length / seenIn.get(word)!);
  return words.map((set) => new Map([...set].map((word) => [word, weightOf(word)])));
}

/** Cosine of two bags of words, 0 to 1. */
export function likeness(a: Weighed, b: Weighed): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, weight] of few) shared += weight * (many.get(word) ?? 0);
  return shared === 0 ? 0 : shared / (lengthOf(a) * lengthOf(b));
}

export function sumOf(a: Weighed, b: Weighed): Weighed {
  const sum = new Map(a);
  for (const [word, weight] of b) sum.set(word, (sum.get(word) ?? 0) + weight);
  return sum;
}

const lengthOf = (words: Weighed): number =>
  Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight ** 2, 0));
