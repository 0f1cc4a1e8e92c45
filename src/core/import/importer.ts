import type { ImportItem } from './import-item';

/** What an importer is told besides the file. */
export interface ImportOptions {
  /** When the import is made, UTC: for what the file gives no date. */
  readonly now: string;
}

/** A format that can be imported. What cannot be taken over comes as an `invalid` item; `read` does not fail. */
export interface Importer {
  readonly id: string;
  /** Whether a file that begins like this is of the format. */
  recognises(beginning: string): boolean;
  read(pieces: AsyncIterable<string>, options: ImportOptions): AsyncIterable<ImportItem>;
}

/** Something in a file that could not be taken over. */
export const invalidItem = (where: string, why: string): ImportItem => ({ kind: 'invalid', where, why });
