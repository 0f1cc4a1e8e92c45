import { FacetCounts } from './count-facets';
import { failures } from './filter';
import { findWords, hasBeginning, type Strictness } from './find-words';
import { match, type TermWords } from './match';
import type { Facet, FacetCount, SearchQuery } from './query';
import { type Term, termsOf } from './query-text';
import { type Found, Ranking } from './ranking';
import type { LiveSegment } from './segment';

export interface FoundDocuments {
  readonly total: number;
  readonly found: readonly Found[];
  readonly facets: Record<Facet, FacetCount[]>;
}

/** Answers a question over all segments. Where nothing has the words as they were typed, slips are forgiven. */
export async function search(segments: readonly LiveSegment[], query: SearchQuery): Promise<FoundDocuments> {
  const terms = termsOf(query.text);
  const strict = await searchTerms(segments, query, terms, (term) => strictnessFor(segments, term));
  if (strict.total > 0 || terms.every(({ words }) => words.length > 1)) return strict;
  const forgiving = await searchTerms(segments, query, terms, () => 'any-slip');
  return forgiving.total > 0 ? forgiving : strict;
}

/** A word that no record has is taken for a slip at once. */
const strictnessFor = (segments: readonly LiveSegment[], { words }: Term): Strictness =>
  segments.some(({ head }) => hasBeginning(head, words[0]!)) ? 'beginning' : 'slip';

async function searchTerms(
  segments: readonly LiveSegment[],
  query: SearchQuery,
  terms: readonly Term[],
  strictness: (term: Term) => Strictness,
): Promise<FoundDocuments> {
  const ranking = new Ranking(query.sort, query.offset + query.limit);
  const counts = new FacetCounts();
  const words = wordsBySegment(segments, terms, strictness);
  let total = 0;
  // All at once: each may have to wait for its postings.
  const matches = await Promise.all(segments.map((segment, i) => match(segment, segment.alive, words[i]!)));
  for (const [i, segment] of segments.entries()) {
    const { documents, scores } = matches[i]!;
    const failed = failures(segment.head, documents, query);
    counts.add(segment.head.columns, documents, failed);
    total += rank(ranking, segment, documents, scores, failed);
  }
  return { total, found: ranking.from(query.offset), facets: counts.listed() };
}

/** Ranks the documents that pass every filter, the newest first, and counts them. */
function rank(
  ranking: Ranking,
  { head }: LiveSegment,
  documents: Uint32Array,
  scores: Float32Array,
  failed: Uint16Array | null,
): number {
  let passed = 0;
  for (let i = documents.length - 1; i >= 0; i--) {
    if (failed && failed[i] !== 0) continue;
    passed++;
    ranking.add(head, documents[i]!, scores[documents[i]!]!);
  }
  return passed;
}

/** For each segment, its words for each term. */
function wordsBySegment(
  segments: readonly LiveSegment[],
  terms: readonly Term[],
  strictness: (term: Term) => Strictness,
): readonly (readonly TermWords[])[] {
  const heads = segments.map(({ head }) => head);
  const byTerm = terms.map((term) =>
    term.words.map((word, at) => findWords(heads, word, strictnessAt(term, at, strictness))),
  );
  return segments.map((_, i) => byTerm.map((words) => words.map((found) => found[i]!)));
}

/** In a phrase only the last word may still be typed, and none may be misspelt. */
function strictnessAt(term: Term, at: number, strictness: (term: Term) => Strictness): Strictness {
  const { words, open } = term;
  if (words.length === 1) return open ? strictness(term) : 'exact';
  return open && at === words.length - 1 ? 'beginning' : 'exact';
}
