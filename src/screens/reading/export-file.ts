import type { ExportEntry, FileFormat } from '../../core/formats/format';
import { gatheredFile } from '../../platform/gathered-file';
import type { PageStatus } from './tools';

/** What the reader kept of one page. */
export async function* entriesOfPage({ annotations, article, analysis }: PageStatus): AsyncGenerator<ExportEntry> {
  for (const { annotation } of annotations) yield { annotation, article, analysis };
}

/** Writes a file piece by piece. */
export const fileOf = (format: FileFormat, entries: AsyncIterable<ExportEntry>): Promise<Blob> =>
  gatheredFile(format.write(entries, { exported: new Date().toISOString() }), format.mediaType);

/** A file name that every system takes: `readout-2026-01-08-pakistan-seeks-guarantees.md`. */
export function fileName(format: FileFormat, about: string | null, today: Date): string {
  const words = (about ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${['readout', today.toISOString().slice(0, 10), ...words.slice(0, 6)].join('-')}.${format.extension}`;
}
