import type { Annotation } from '../annotation/annotation';
import type { StoredArticle } from '../article/stored-article';
import type { SpeakerAlias } from '../corrections/alias';
import type { Correction, Verdict } from '../corrections/correction';

/** Raised when a backup says something that an older Readout would lose. */
export const BACKUP_VERSION = 2;

/** What the file begins with, and is known by. */
export const BACKUP_BEGINNING = '{"readout":"backup"';

/** Everything that is in a library. */
export interface LibraryContents {
  readonly articles: AsyncIterable<StoredArticle>;
  readonly annotations: AsyncIterable<Annotation>;
  readonly corrections: Iterable<Correction>;
  readonly verdicts: Iterable<Verdict>;
  readonly aliases: Iterable<SpeakerAlias>;
}

/** A backup: JSON Lines, the first of which says what the file is. */
export async function* writeBackup(contents: LibraryContents, exported: string): AsyncGenerator<string> {
  yield line({ readout: 'backup', version: BACKUP_VERSION, exported });
  for await (const article of contents.articles) yield line({ article });
  for await (const annotation of contents.annotations) yield line({ annotation });
  for (const correction of contents.corrections) yield line({ correction });
  for (const verdict of contents.verdicts) yield line({ verdict });
  for (const alias of contents.aliases) yield line({ alias });
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
