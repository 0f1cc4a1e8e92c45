import type { ExportEntry, ExportFormat } from '../../core/formats/format';
import type { Background } from '../../platform/protocol';
import type { PageStatus } from './tools';

/** Entries that one message carries. */
const PER_MESSAGE = 500;

/** Everything in the library, a message at a time. */
export async function* entriesOfLibrary(background: Background): AsyncGenerator<ExportEntry> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof background<'library/entries'>>> = await background('library/entries', {
      after,
      limit: PER_MESSAGE,
    });
    for (const { annotation, article } of page.items)
      yield { annotation, article: article?.article ?? null, analysis: article?.analysis ?? null };
    after = page.next;
  } while (after !== null);
}

/** What the reader kept of one page. */
export async function* entriesOfPage({ annotations, article, analysis }: PageStatus): AsyncGenerator<ExportEntry> {
  for (const { annotation } of annotations) yield { annotation, article, analysis };
}

/** Writes a file piece by piece; the browser may keep a large one on disk. */
export async function fileOf(format: ExportFormat, entries: AsyncIterable<ExportEntry>): Promise<Blob> {
  const pieces: BlobPart[] = [];
  for await (const piece of format.write(entries, { exported: new Date().toISOString() })) pieces.push(piece);
  return new Blob(pieces, { type: format.mediaType });
}

/** A file name that every system takes: `readout-2026-01-08-pakistan-seeks-guarantees.md`. */
export function fileName(format: ExportFormat, about: string | null, today: Date): string {
  const words = (about ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${['readout', today.toISOString().slice(0, 10), ...words.slice(0, 6)].join('-')}.${format.extension}`;
}
