import { ByteWriter } from './bytes';
import type { SearchDocument } from './document';
import { wordsOf } from './fold';
import { lettersOf } from './near-words';
import { FACETS, type Facet } from './query';
import type { Column, LiveSegment, SegmentHead } from './segment';

/** A segment as it is written: its head and the bytes of its postings. */
export interface BuiltSegment {
  readonly head: SegmentHead;
  readonly documents: Uint8Array;
  readonly positions: Uint8Array;
}

/** Between two texts of a document: a phrase does not run from one into the next. */
const GAP = 16;

/** Collects documents and makes a segment of them. */
export class SegmentBuilder {
  readonly #documents: SearchDocument[] = [];
  readonly #words = new Map<string, WordPostings>();

  get count(): number {
    return this.#documents.length;
  }

  add(document: SearchDocument): void {
    const number = this.#documents.length;
    // Its texts are in the postings from here on.
    this.#documents.push({ ...document, texts: [] });
    for (const [word, positions] of positionsByWord(document.texts)) this.#postingsOf(word).add(number, positions);
  }

  build(): BuiltSegment {
    const words = [...this.#words.keys()].sort();
    const postings = words.map((word) => this.#words.get(word)!);
    const [documents, documentsAt] = joined(postings.map((p) => p.documents.written()));
    const [positions, positionsAt] = joined(postings.map((p) => p.positions.written()));
    const frequencies = Uint32Array.from(postings, (p) => p.frequency);
    const letters = Uint32Array.from(words, lettersOf);
    return {
      head: { ...this.#columns(), words, letters, frequencies, documentsAt, positionsAt },
      documents,
      positions,
    };
  }

  #postingsOf(word: string): WordPostings {
    const known = this.#words.get(word);
    if (known) return known;
    const made = new WordPostings();
    this.#words.set(word, made);
    return made;
  }

  #columns() {
    const documents = this.#documents;
    return {
      count: documents.length,
      records: Uint32Array.from(documents, (d) => d.record),
      parts: Uint16Array.from(documents, (d) => d.part),
      days: Uint32Array.from(documents, (d) => d.day),
      times: Uint32Array.from(documents, (d) => d.time),
      columns: Object.fromEntries(FACETS.map((facet) => [facet, columnOf(documents, facet)])) as Record<Facet, Column>,
    };
  }
}

/** Where one word stands, as it is collected. */
class WordPostings {
  readonly documents = new ByteWriter();
  readonly positions = new ByteWriter();
  frequency = 0;
  #last = 0;

  add(document: number, positions: readonly number[]): void {
    this.documents.number(document - this.#last);
    this.#last = document;
    this.frequency++;
    this.positions.number(positions.length);
    let before = 0;
    for (const position of positions) {
      this.positions.number(position - before);
      before = position;
    }
  }
}

function positionsByWord(texts: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  let position = 0;
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const positions = found.get(word);
      if (positions) positions.push(position);
      else found.set(word, [position]);
      position++;
    }
    position += GAP;
  }
  return found;
}

function joined(pieces: readonly Uint8Array[]): [Uint8Array, Uint32Array] {
  const at = new Uint32Array(pieces.length + 1);
  for (const [i, piece] of pieces.entries()) at[i + 1] = at[i]! + piece.length;
  const whole = new Uint8Array(at[pieces.length]!);
  for (const [i, piece] of pieces.entries()) whole.set(piece, at[i]!);
  return [whole, at];
}

function columnOf(documents: readonly SearchDocument[], facet: Facet): Column {
  const numbers = new Map<string, number>();
  const values: number[] = [];
  const starts = new Uint32Array(documents.length + 1);
  for (const [i, document] of documents.entries()) {
    for (const value of new Set(document.facets[facet])) values.push(numberOf(numbers, value));
    starts[i + 1] = values.length;
  }
  const names = [...numbers.keys()];
  return { names, starts, values: Uint32Array.from(values) };
}

function numberOf(numbers: Map<string, number>, value: string): number {
  const number = numbers.get(value) ?? numbers.size;
  numbers.set(value, number);
  return number;
}

/** A segment that is held in memory as a whole, all of it alive. */
export const segmentOf = ({ head, ...postings }: BuiltSegment): LiveSegment => ({
  head,
  alive: new Uint8Array(head.count).fill(1),
  bytes: async (which, from, to) => postings[which].subarray(from, to),
});
