import { failureBit } from './filter';
import { FACETS, type Facet, type FacetCount } from './query';
import type { Column } from './segment';

/** How often each value of each facet occurs, over the segments of a question. */
export class FacetCounts {
  readonly #counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));

  /** Counts the documents that fail at most the facet's own filter. */
  add(columns: Readonly<Record<Facet, Column>>, documents: Uint32Array, failed: Uint16Array | null): void {
    for (const facet of FACETS) {
      const column = columns[facet];
      const counts = countColumn(column, documents, failed, ~failureBit(facet));
      const all = this.#counts.get(facet)!;
      for (const [i, name] of column.names.entries()) if (counts[i]) all.set(name, (all.get(name) ?? 0) + counts[i]);
    }
  }

  /** The counts, most frequent first. */
  listed(): Record<Facet, FacetCount[]> {
    return Object.fromEntries([...this.#counts].map(([facet, counts]) => [facet, sorted(counts)])) as Record<
      Facet,
      FacetCount[]
    >;
  }
}

/** No screen shows more values of one facet than this. */
const MOST_LISTED = 200;

const sorted = (counts: ReadonlyMap<string, number>): FacetCount[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_LISTED);

function countColumn(
  { names, starts, values }: Column,
  documents: Uint32Array,
  failed: Uint16Array | null,
  others: number,
): Uint32Array {
  const counts = new Uint32Array(names.length);
  for (let i = 0; i < documents.length; i++) {
    if (failed && (failed[i]! & others) !== 0) continue;
    const end = starts[documents[i]! + 1]!;
    for (let at = starts[documents[i]!]!; at < end; at++) counts[values[at]!]!++;
  }
  return counts;
}
