import type { FoundWords } from './find-words';
import { positionsOf, visitWords } from './postings';
import type { Segment } from './segment';

/** The words of one segment that answer each word of a term: one for a word, several for a phrase. */
export type TermWords = readonly FoundWords[];

/** The documents of a segment that have all terms, in order, and how well, by document. */
export interface Matches {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

/** What is known while terms are looked up: how many of them each document has. */
interface Counting {
  readonly terms: Uint8Array;
  readonly scores: Float32Array;
}

/** Finds the documents that are alive and have every term. */
export async function match(segment: Segment, alive: Uint8Array, terms: readonly TermWords[]): Promise<Matches> {
  const { count } = segment.head;
  const counting = { terms: new Uint8Array(count), scores: new Float32Array(count) };
  for (const [i, words] of terms.entries()) {
    if (words.some((found) => found.words.length === 0))
      return { documents: new Uint32Array(), scores: counting.scores };
    if (words.length === 1) await matchWord(segment, words[0]!, i, counting);
    else await matchPhrase(segment, words, i, counting);
  }
  return { documents: thoseWith(terms.length, counting.terms, alive), scores: counting.scores };
}

function thoseWith(all: number, terms: Uint8Array, alive: Uint8Array): Uint32Array {
  const documents = new Uint32Array(terms.length);
  let found = 0;
  for (let document = 0; document < terms.length; document++)
    if (terms[document] === all && alive[document] === 1) documents[found++] = document;
  return documents.subarray(0, found);
}

const matchWord = (segment: Segment, words: FoundWords, term: number, { terms, scores }: Counting): Promise<void> =>
  visitWords(segment, words, (documents, frequency, worth) => {
    let document = 0;
    for (let left = frequency; left > 0; left--) {
      document += documents.number();
      if (terms[document] !== term) continue;
      terms[document] = term + 1;
      scores[document]! += worth;
    }
  });

/** Begins with the rarest word, so that few positions have to be looked at. */
async function matchPhrase(
  segment: Segment,
  words: TermWords,
  term: number,
  { terms, scores }: Counting,
): Promise<void> {
  const { head } = segment;
  const frequency = (found: FoundWords): number => found.words.reduce((sum, word) => sum + head.frequencies[word]!, 0);
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
  words: FoundWords,
  at: number,
  isCandidate: (document: number) => boolean,
): Promise<Map<number, number[]>> {
  const found = await positionsOf(segment, words, (document) =>
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
