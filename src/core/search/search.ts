import { FacetCounts } from './count-facets';
import { failures } from './filter';
import { findWords, type Strictness } from './find-words';
import { match } from './match';
import type { Facet, FacetCount, SearchQuery } from './query';
import { type Term, termsOf } from './query-text';
import { type Found, Ranking } from './ranking';
import type { Segment } from './segment';

/** A segment, and which of its documents still count: 1, or 0 where the record was changed or deleted since. */
export interface LiveSegment extends Segment {
  readonly alive: Uint8Array;
}

export interface FoundDocuments {
  readonly total: number;
  readonly found: readonly Found[];
  readonly facets: Record<Facet, FacetCount[]>;
}

/** Answers a question over all segments. Where nothing has the words as they were typed, slips are forgiven. */
export async function search(segments: readonly LiveSegment[], query: SearchQuery): Promise<FoundDocuments> {
  const terms = termsOf(query.text);
  const first = terms.map((term) => strictnessFor(segments, term));
  const strict = await searchTerms(segments, query, terms, first);
  if (strict.total > 0 || !first.includes('beginning')) return strict;
  const forgiving = await searchTerms(
    segments,
    query,
    terms,
    terms.map(() => 'near' as const),
  );
  return forgiving.total > 0 ? forgiving : strict;
}

/** A word that no record has is taken for a slip at once. */
const strictnessFor = (segments: readonly LiveSegment[], { words }: Term): Strictness =>
  words.length > 1 || segments.some(({ head }) => findWords(head, words[0]!, 'beginning').length > 0)
    ? 'beginning'
    : 'near';

async function searchTerms(
  segments: readonly LiveSegment[],
  query: SearchQuery,
  terms: readonly Term[],
  strictness: readonly Strictness[],
): Promise<FoundDocuments> {
  const ranking = new Ranking(query.sort, query.offset + query.limit);
  const counts = new FacetCounts();
  let total = 0;
  for (const segment of segments) {
    const { head, alive } = segment;
    const matches = await match(segment, terms, strictness);
    const failed = failures(head, query);
    const isMatch = (document: number): boolean => matches.terms[document] === terms.length && alive[document] === 1;
    counts.add(head.columns, isMatch, failed);
    for (let document = head.count - 1; document >= 0; document--) {
      if (failed[document] !== 0 || !isMatch(document)) continue;
      total++;
      ranking.add(head, document, matches.scores[document]!);
    }
  }
  return { total, found: ranking.from(query.offset), facets: counts.listed() };
}
