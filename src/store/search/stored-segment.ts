import type { BuiltSegment } from '../../core/search/build-segment';
import { type LiveSegment, POSTINGS, type Postings, type SegmentHead } from '../../core/search/segment';
import type { Connection } from '../connection';
import type { ChangeNumber, SegmentRow, Write } from '../schema';
import { type PackedHead, packed, unpacked } from './packed-head';

/** Bytes of postings that are read at once. */
const PIECE = 1 << 17;

/** The segment was merged into another while a question was being answered: it has to be asked again. */
export class SegmentGone extends Error {}

/** A segment on disk. Its head is in memory; pieces of its postings are read when they are first needed. */
export class StoredSegment implements LiveSegment {
  readonly id: string;
  readonly from: ChangeNumber;
  readonly to: ChangeNumber;
  readonly head: SegmentHead;
  readonly alive: Uint8Array;
  readonly #connection: Connection;
  readonly #pieces = new Map<string, Promise<Uint8Array>>();

  constructor(connection: Connection, { id, from, to }: SegmentRow, head: PackedHead) {
    this.#connection = connection;
    this.id = id;
    this.from = from;
    this.to = to;
    this.head = unpacked(head);
    this.alive = new Uint8Array(head.count).fill(1);
  }

  /** Takes the documents of a record out of the answers. */
  bury(record: ChangeNumber): void {
    if (record <= this.from || record > this.to) return;
    const { records } = this.head;
    for (let at = firstNotBefore(records, record); records[at] === record; at++) this.alive[at] = 0;
  }

  async bytes(postings: Postings, from: number, to: number): Promise<Uint8Array> {
    const first = Math.floor(from / PIECE);
    const last = Math.floor(Math.max(from, to - 1) / PIECE);
    const pieces = await this.#read(postings, first, last);
    const start = from - first * PIECE;
    return pieces.length === 1 ? pieces[0]!.subarray(start, start + to - from) : joined(pieces, start, to - from);
  }

  #read(postings: Postings, first: number, last: number): Promise<Uint8Array[]> {
    const missing: number[] = [];
    for (let n = first; n <= last; n++) if (!this.#pieces.has(`${postings} ${n}`)) missing.push(n);
    if (missing.length > 0) this.#fetch(postings, missing);
    const wanted = Array.from({ length: last - first + 1 }, (_, i) => this.#pieces.get(`${postings} ${first + i}`)!);
    return Promise.all(wanted);
  }

  #fetch(postings: Postings, missing: readonly number[]): void {
    const reading = this.#connection.read(['postings'], (transaction) => {
      const store = transaction.objectStore('postings');
      return Promise.all(missing.map((n) => store.get([this.id, postings, n])));
    });
    for (const [i, n] of missing.entries()) {
      const piece = reading.then((pieces) => pieces[i] ?? Promise.reject(new SegmentGone()));
      this.#pieces.set(`${postings} ${n}`, piece);
      // What could not be read is asked for again.
      piece.catch(() => this.#pieces.delete(`${postings} ${n}`));
    }
  }
}

/** Writes a segment. */
export async function writeSegment(
  transaction: Write,
  extent: Omit<SegmentRow, 'count'>,
  { head, ...bytes }: BuiltSegment,
): Promise<void> {
  await transaction.objectStore('segments').put({ ...extent, count: head.count });
  await transaction.objectStore('heads').put(packed(head), extent.id);
  const pieces = transaction.objectStore('postings');
  for (const postings of POSTINGS)
    for (let at = 0; at < bytes[postings].length; at += PIECE)
      await pieces.put(bytes[postings].slice(at, at + PIECE), [extent.id, postings, at / PIECE]);
}

export async function deleteSegment(transaction: Write, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('segments').delete(id),
    transaction.objectStore('heads').delete(id),
    transaction.objectStore('postings').delete(IDBKeyRange.bound([id], [id, []])),
  ]);
}

function joined(pieces: readonly Uint8Array[], start: number, length: number): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(start, start + length);
}

function firstNotBefore(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
