import { ByteReader } from './bytes';
import type { FoundWords } from './find-words';
import type { Segment } from './segment';

/** Words that follow each other further apart than this are read separately. */
const BRIDGED_BYTES = 4096;

/** Calls `visit` with each of the words: what it is worth, and a reader at its documents, which are as many as `frequency`. */
export async function visitWords(
  segment: Segment,
  found: FoundWords,
  visit: (documents: ByteReader, frequency: number, worth: number) => void,
): Promise<void> {
  const { head } = segment;
  for (const run of await readRuns((from, to) => segment.bytes('documents', from, to), head.documentsAt, found.words)) {
    for (let i = run.first; i < run.end; i++) {
      const word = found.words[i]!;
      const frequency = head.frequencies[word]!;
      const worth = found.likeness[i]! * Math.log(1 + head.count / frequency);
      visit(new ByteReader(run.bytes, head.documentsAt[word]! - run.from), frequency, worth);
    }
  }
}

/** The positions of the words in the documents that are asked for. */
export async function positionsOf(
  segment: Segment,
  { words }: FoundWords,
  isAsked: (document: number) => boolean,
): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  const { head } = segment;
  const [documentRuns, positionRuns] = await Promise.all([
    readRuns((from, to) => segment.bytes('documents', from, to), head.documentsAt, words),
    readRuns((from, to) => segment.bytes('positions', from, to), head.positionsAt, words),
  ]);
  const documents = readersOf(documentRuns, head.documentsAt, words);
  const positions = readersOf(positionRuns, head.positionsAt, words);
  for (const [i, word] of words.entries())
    collect(found, documents[i]!, positions[i]!, head.frequencies[word]!, isAsked);
  return found;
}

function collect(
  found: Map<number, number[]>,
  documents: ByteReader,
  positions: ByteReader,
  frequency: number,
  isAsked: (document: number) => boolean,
): void {
  let document = 0;
  for (let left = frequency; left > 0; left--) {
    document += documents.number();
    const count = positions.number();
    if (isAsked(document)) append(found, document, positions, count);
    else positions.skip(count);
  }
}

function append(found: Map<number, number[]>, document: number, positions: ByteReader, count: number): void {
  const list = found.get(document) ?? [];
  let position = 0;
  for (let left = count; left > 0; left--) {
    position += positions.number();
    list.push(position);
  }
  found.set(document, list);
}

/** Words, from one place of their list to another, whose postings were read in one piece that begins at `from`. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly bytes: Uint8Array;
}

async function readRuns(
  read: (from: number, to: number) => Promise<Uint8Array>,
  at: Uint32Array,
  words: readonly number[],
): Promise<readonly Run[]> {
  const starts = words.flatMap((word, i) => (i === 0 || at[word]! - at[words[i - 1]! + 1]! > BRIDGED_BYTES ? [i] : []));
  return Promise.all(
    starts.map(async (first, i) => {
      const end = starts[i + 1] ?? words.length;
      const from = at[words[first]!]!;
      return { first, end, from, bytes: await read(from, at[words[end - 1]! + 1]!) };
    }),
  );
}

const readersOf = (runs: readonly Run[], at: Uint32Array, words: readonly number[]): readonly ByteReader[] =>
  runs.flatMap(({ first, end, from, bytes }) =>
    words.slice(first, end).map((word) => new ByteReader(bytes, at[word]! - from)),
  );
