import { deleteDB } from 'idb';
import * as v from 'valibot';
import { jsonLd } from '../../../src/core/formats/json-ld';
import { type ImportItem, ImportItemSchema } from '../../../src/core/import/import-item';
import { w3cImporter } from '../../../src/core/import/w3c';
import { PackedEntriesSchema, packedEntries, unpackedEntries } from '../../../src/platform/packed-entries';
import type { Library, LibraryEntry, Page } from '../../../src/store/library';
import { openLibrary } from '../../../src/store/open';
import { heap, say } from './timing';

const ITEMS = v.array(ImportItemSchema);

/**
 * Everything to JSON-LD and back into an empty library, with what messages cost: each page is cloned and parsed as if
 * it went from the background to a screen.
 */
export async function runRoundTrip() {
  await deleteDB('back');
  const [library, back] = [openLibrary('bench'), openLibrary('back')];
  const peak = { heap: heap() };
  const start = performance.now();
  const pieces: BlobPart[] = [];
  for await (const piece of jsonLd.write(entriesOf(library, peak), { exported: new Date().toISOString() })) {
    pieces.push(piece);
    // The browser may keep a blob on disk; strings it may not.
    if (pieces.length >= 5000) pieces.splice(0, pieces.length, new Blob(pieces));
  }
  const file = new Blob(pieces.splice(0));
  const exported = performance.now();
  say(`exported ${file.size} bytes in ${Math.round(exported - start)} ms`);
  await takeOver(back, file, peak);
  const imported = performance.now();
  say(`imported in ${Math.round(imported - exported)} ms`);
  const differences = await compare(library, back);
  await Promise.all([library.close(), back.close()]);
  return {
    bytes: file.size,
    exporting: exported - start,
    importing: imported - exported,
    peakHeap: peak.heap,
    ...differences,
  };
}

const look = (peak: { heap: number }): void => {
  peak.heap = Math.max(peak.heap, heap());
};

async function* entriesOf(library: Library, peak: { heap: number }) {
  let after: string | null = null;
  do {
    const page = await library.entries(after, 500);
    yield* unpackedEntries(v.parse(PackedEntriesSchema, structuredClone(packedEntries(page.items))));
    look(peak);
    after = page.next;
  } while (after);
}

async function takeOver(library: Library, file: Blob, peak: { heap: number }): Promise<void> {
  const start = performance.now();
  const session = crypto.randomUUID();
  let items: ImportItem[] = [];
  const stage = async (): Promise<void> => {
    await library.stageImport(session, v.parse(ITEMS, structuredClone(items)));
    items = [];
    look(peak);
  };
  for await (const item of w3cImporter.read(textOf(file), { now: new Date().toISOString() })) {
    items.push(item);
    if (items.length >= 1000) await stage();
  }
  await stage();
  const staged = performance.now();
  await library.previewImport(session);
  const previewed = performance.now();
  await library.commitImport(session, 'keep-mine');
  const committed = performance.now();
  say(
    `read ${Math.round(staged - start)} ms, looked at ${Math.round(previewed - staged)} ms, taken over ${Math.round(committed - previewed)} ms`,
  );
  look(peak);
}

async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

async function compare(one: Library, other: Library) {
  let after: string | null = null;
  let [compared, different] = [0, 0];
  do {
    const [mine, theirs]: Page<LibraryEntry>[] = await Promise.all([
      one.entries(after, 1000),
      other.entries(after, 1000),
    ]);
    for (const [i, { annotation }] of mine!.items.entries()) {
      compared++;
      if (JSON.stringify(annotation) !== JSON.stringify(theirs!.items[i]?.annotation)) different++;
    }
    after = mine!.next;
  } while (after);
  return { compared, different };
}
