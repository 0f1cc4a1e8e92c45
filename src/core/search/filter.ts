import { dayOf } from './document';
import { FACETS, type Facet, type SearchQuery } from './query';
import type { Column, SegmentHead } from './segment';

/** Bit of a failed date filter; those of the facets are their places in `FACETS`. */
const DATE = 1 << FACETS.length;

/** The bit that a document has where it fails the filter of a facet. */
export const failureBit = (facet: Facet): number => 1 << FACETS.indexOf(facet);

/** By document: which filters it fails, a bit each; 0 passes. */
export function failures(head: SegmentHead, { filters, from, to }: SearchQuery): Uint16Array {
  const failed = new Uint16Array(head.count);
  for (const facet of FACETS) {
    const wanted = filters[facet] ?? [];
    if (wanted.length > 0) failColumn(failed, head.columns[facet], new Set(wanted), failureBit(facet));
  }
  if (from !== null || to !== null) failDays(failed, head.days, from ? dayOf(from) : 1, to ? dayOf(to) : 99999999);
  return failed;
}

function failColumn(failed: Uint16Array, column: Column, wanted: ReadonlySet<string>, bit: number): void {
  const isWanted = Uint8Array.from(column.names, (name) => (wanted.has(name) ? 1 : 0));
  let at = 0;
  for (let document = 0; document < failed.length; document++) {
    const end = at + column.sizes[document]!;
    let passes = false;
    for (; at < end; at++) if (isWanted[column.values[at]!]) passes = true;
    if (!passes) failed[document]! |= bit;
  }
}

function failDays(failed: Uint16Array, days: Uint32Array, from: number, to: number): void {
  for (let document = 0; document < failed.length; document++)
    if (days[document]! < from || days[document]! > to) failed[document]! |= DATE;
}
