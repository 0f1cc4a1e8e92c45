import { type FoundWord, findWords, type Strictness } from './find-words';
import { positionsOf, visitDocuments } from './postings';
import type { Term } from './query-text';
import type { Segment } from './segment';

/** Which documents of a segment have all terms, and how well. */
export interface Matches {
  /** By document: how many of the terms it has. It matches when it has all. */
  readonly terms: Uint8Array;
  readonly scores: Float32Array;
}

/** Finds the documents that have every term. `strictness` says how the words of each term may be met. */
export async function match(
  segment: Segment,
  terms: readonly Term[],
  strictness: readonly Strictness[],
): Promise<Matches> {
  const matches = { terms: new Uint8Array(segment.head.count), scores: new Float32Array(segment.head.count) };
  for (const [i, term] of terms.entries()) {
    const words = term.words.map((word, at) => findWords(segment.head, word, strictnessAt(term, at, strictness[i]!)));
    if (words.some((found) => found.length === 0)) break;
    if (words.length === 1) await matchWord(segment, words[0]!, i, matches);
    else await matchPhrase(segment, words, i, matches);
  }
  return matches;
}

/** In a phrase only the last word may still be typed, and none may be misspelt. */
const strictnessAt = ({ words, open }: Term, at: number, wanted: Strictness): Strictness => {
  if (words.length === 1) return open ? wanted : 'exact';
  return open && at === words.length - 1 ? 'beginning' : 'exact';
};

const matchWord = (
  segment: Segment,
  words: readonly FoundWord[],
  term: number,
  { terms, scores }: Matches,
): Promise<void> =>
  visitDocuments(segment, words, (document, worth) => {
    if (terms[document] !== term) return;
    terms[document] = term + 1;
    scores[document]! += worth;
  });

/** Begins with the rarest word, so that few positions have to be looked at. */
async function matchPhrase(
  segment: Segment,
  words: readonly (readonly FoundWord[])[],
  term: number,
  { terms, scores }: Matches,
): Promise<void> {
  const { head } = segment;
  const frequency = (found: readonly FoundWord[]): number =>
    found.reduce((sum, { word }) => sum + head.frequencies[word]!, 0);
  const order = words.map((_, at) => at).sort((a, b) => frequency(words[a]!) - frequency(words[b]!));
  let starts: Map<number, number[]> | null = null;
  for (const at of order)
    starts = await narrowed(segment, starts, words[at]!, at, (document) => terms[document] === term);
  const worth = words.reduce((sum, found) => sum + Math.log(1 + head.count / Math.max(1, frequency(found))), 0);
  for (const document of starts?.keys() ?? []) {
    terms[document] = term + 1;
    scores[document]! += worth;
  }
}

/** The places where a phrase may begin, given that its word number `at` is one of these. */
async function narrowed(
  segment: Segment,
  starts: Map<number, number[]> | null,
  words: readonly FoundWord[],
  at: number,
  isCandidate: (document: number) => boolean,
): Promise<Map<number, number[]>> {
  const inOrder = [...words].sort((a, b) => a.word - b.word);
  const found = await positionsOf(segment, inOrder, (document) =>
    starts ? starts.has(document) : isCandidate(document),
  );
  const left = new Map<number, number[]>();
  for (const [document, positions] of found) {
    const before = starts?.get(document);
    const here = positions.map((p) => p - at).filter((start) => start >= 0 && (before?.includes(start) ?? true));
    if (here.length > 0) left.set(document, here);
  }
  return left;
}
