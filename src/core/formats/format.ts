import type { Analysis } from '../analysis';
import type { Annotation } from '../annotation/annotation';
import type { Article } from '../article/article';

/** One annotation on its way into a file. `article` and `analysis` are null where only the annotation was imported. */
export interface ExportEntry {
  readonly annotation: Annotation;
  readonly article: Article | null;
  readonly analysis: Analysis | null;
}

/** What a file says of itself. */
export interface ExportOptions {
  /** When it was made, UTC. */
  readonly exported: string;
}

/**
 * A file to export to. `write` yields it in pieces, so that a large library never stands in memory; entries of one
 * article come together.
 */
export interface FileFormat {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  write(
    entries: AsyncIterable<ExportEntry>,
    options: ExportOptions,
  ): AsyncIterable<string> | AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** A file that is text. */
export interface ExportFormat extends FileFormat {
  write(entries: AsyncIterable<ExportEntry>, options: ExportOptions): AsyncIterable<string>;
}
