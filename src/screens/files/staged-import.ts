import type { ImportItem, ImportPreview } from '../../core/import/import-item';
import { ENOUGH_TO_RECOGNISE, importerFor } from '../../core/import/registry';
import type { Background } from '../../platform/protocol';

/** Items that one message carries. */
const PER_MESSAGE = 200;

/** A file that was read and put aside: nothing of it is in the library yet. */
export interface StagedImport {
  readonly session: string;
  readonly preview: ImportPreview;
}

/**
 * Reads a file into the library's waiting room, and says what importing it would do. Null where no importer knows the
 * file. `onProgress` hears how many items were read; after an abort nothing stays in the waiting room.
 */
export async function stage(
  background: Background,
  file: Blob,
  onProgress: (items: number) => void,
  signal: AbortSignal,
): Promise<StagedImport | null> {
  const importer = importerFor(await file.slice(0, 4 * ENOUGH_TO_RECOGNISE).text());
  if (!importer) return null;
  const session = crypto.randomUUID();
  let count = 0;
  for await (const items of batches(importer.read(textOf(file), { now: new Date().toISOString() }))) {
    await background('import/stage', { session, items });
    count += items.length;
    onProgress(count);
    if (!signal.aborted) continue;
    await background('import/cancel', { session });
    signal.throwIfAborted();
  }
  return { session, preview: await background('import/preview', { session }) };
}

async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

async function* batches(items: AsyncIterable<ImportItem>): AsyncGenerator<ImportItem[]> {
  let batch: ImportItem[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < PER_MESSAGE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
