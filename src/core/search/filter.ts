import { dayOf } from './document';
import { FACETS, type Facet, type SearchQuery } from './query';
import type { Column, SegmentHead } from './segment';

/** Bit of a failed date filter; those of the facets are their places in `FACETS`. */
const DATE = 1 << FACETS.length;

/** The bit that a document has where it fails the filter of a facet. */
export const failureBit = (facet: Facet): number => 1 << FACETS.indexOf(facet);

/** Which filters each of the documents fails, a bit each; 0 passes. Null where nothing is filtered. */
export function failures(
  head: SegmentHead,
  documents: Uint32Array,
  { filters, from, to }: SearchQuery,
): Uint16Array | null {
  const failed = new Uint16Array(documents.length);
  const filtered = FACETS.filter((facet) => (filters[facet] ?? []).length > 0);
  if (filtered.length === 0 && from === null && to === null) return null;
  for (const facet of filtered)
    failColumn(failed, documents, head.columns[facet], new Set(filters[facet]), failureBit(facet));
  if (from !== null || to !== null)
    failDays(failed, documents, head.days, from ? dayOf(from) : 1, to ? dayOf(to) : 99999999);
  return failed;
}

function failColumn(
  failed: Uint16Array,
  documents: Uint32Array,
  { names, starts, values }: Column,
  wanted: ReadonlySet<string>,
  bit: number,
): void {
  const isWanted = Uint8Array.from(names, (name) => (wanted.has(name) ? 1 : 0));
  for (let i = 0; i < documents.length; i++) {
    const end = starts[documents[i]! + 1]!;
    let at = starts[documents[i]!]!;
    while (at < end && !isWanted[values[at]!]) at++;
    if (at === end) failed[i]! |= bit;
  }
}

function failDays(failed: Uint16Array, documents: Uint32Array, days: Uint32Array, from: number, to: number): void {
  for (let i = 0; i < documents.length; i++) {
    const day = days[documents[i]!]!;
    if (day < from || day > to) failed[i]! |= DATE;
  }
}
