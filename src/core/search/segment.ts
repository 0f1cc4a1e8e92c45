import type { Facet } from './query';

/** The values that documents have of one facet: those of document `d` are `values` from `starts[d]` to `starts[d + 1]`. */
export interface Column {
  readonly names: readonly string[];
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * A part of the index that does not change any more. The head is held in memory; the postings, which are most of it, are
 * read where a question needs them. Documents are numbered from 0.
 */
export interface SegmentHead {
  readonly count: number;
  readonly records: Uint32Array;
  readonly parts: Uint16Array;
  readonly days: Uint32Array;
  readonly times: Uint32Array;
  readonly columns: Readonly<Record<Facet, Column>>;
  /** The words, sorted by code unit. */
  readonly words: readonly string[];
  /** Which letters each word has (`lettersOf`). */
  readonly letters: Uint32Array;
  /** In how many documents each word is. */
  readonly frequencies: Uint32Array;
  /** Where the documents of each word begin in the bytes `documents`; one more at the end. */
  readonly documentsAt: Uint32Array;
  /** Where the positions of each word begin in the bytes `positions`; one more at the end. */
  readonly positionsAt: Uint32Array;
}

/** The bytes of a segment: for each word its documents (differences), and for each of these its positions. */
export const POSTINGS = ['documents', 'positions'] as const;
export type Postings = (typeof POSTINGS)[number];

export interface Segment {
  readonly head: SegmentHead;
  /** The bytes from one place to another, of which the first is `from`. */
  bytes(postings: Postings, from: number, to: number): Promise<Uint8Array>;
}

/** A segment, and which of its documents still count: 1, or 0 where the record was changed or deleted since. */
export interface LiveSegment extends Segment {
  readonly alive: Uint8Array;
}
