import { ByteReader } from './bytes';
import type { FoundWord } from './find-words';
import type { Segment } from './segment';

/** Words that follow each other further apart than this are read separately. */
const BRIDGED_BYTES = 4096;

/** Calls `visit` with each document of each of the words, and what the word is worth there. */
export async function visitDocuments(
  segment: Segment,
  words: readonly FoundWord[],
  visit: (document: number, worth: number) => void,
): Promise<void> {
  const { head } = segment;
  for (const run of await readRuns((from, to) => segment.bytes('documents', from, to), head.documentsAt, words)) {
    for (const { word, likeness } of run.words) {
      const reader = new ByteReader(run.bytes, head.documentsAt[word]! - run.from);
      const frequency = head.frequencies[word]!;
      const worth = likeness * Math.log(1 + head.count / frequency);
      let document = 0;
      for (let left = frequency; left > 0; left--) {
        document += reader.number();
        visit(document, worth);
      }
    }
  }
}

/** The positions of the words in the documents that are asked for. */
export async function positionsOf(
  segment: Segment,
  words: readonly FoundWord[],
  isAsked: (document: number) => boolean,
): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  const { head } = segment;
  const [documentRuns, positionRuns] = await Promise.all([
    readRuns((from, to) => segment.bytes('documents', from, to), head.documentsAt, words),
    readRuns((from, to) => segment.bytes('positions', from, to), head.positionsAt, words),
  ]);
  const documents = readersOf(documentRuns, head.documentsAt);
  const positions = readersOf(positionRuns, head.positionsAt);
  for (const { word } of words)
    collect(found, documents.get(word)!, positions.get(word)!, head.frequencies[word]!, isAsked);
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

/** Words whose postings were read in one piece; `bytes` begins at `from`. */
interface Run {
  readonly words: readonly FoundWord[];
  readonly from: number;
  readonly bytes: Uint8Array;
}

async function readRuns(
  read: (from: number, to: number) => Promise<Uint8Array>,
  at: Uint32Array,
  words: readonly FoundWord[],
): Promise<readonly Run[]> {
  const groups: FoundWord[][] = [];
  for (const found of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? at[found.word]! - at[last.word + 1]! : -1;
    if (group && gap >= 0 && gap <= BRIDGED_BYTES) group.push(found);
    else groups.push([found]);
  }
  return Promise.all(
    groups.map(async (group) => {
      const from = at[group[0]!.word]!;
      return { words: group, from, bytes: await read(from, at[group.at(-1)!.word + 1]!) };
    }),
  );
}

const readersOf = (runs: readonly Run[], at: Uint32Array): Map<number, ByteReader> =>
  new Map(
    runs.flatMap(({ words, from, bytes }) =>
      words.map(({ word }) => [word, new ByteReader(bytes, at[word]! - from)] as const),
    ),
  );
