import type { Annotation } from '../core/annotation/annotation';
import type { StoredArticle } from '../core/article/stored-article';
import { writeBackup } from '../core/formats/backup';
import type { ExportEntry } from '../core/formats/format';
import { gatheredFile } from './gathered-file';
import { unpackedEntries } from './packed-entries';
import type { BACKGROUND_CALLS, Background, Result } from './protocol';
import { type Watch, watched } from './watched';

type Calls = typeof BACKGROUND_CALLS;

/** Entries that one message carries. */
const ENTRIES_PER_MESSAGE = 500;

/** Articles that one message carries: each has its whole text. */
const ARTICLES_PER_MESSAGE = 50;

/** Every annotation in the library with its article, a message at a time. */
export async function* entriesOfLibrary(background: Background): AsyncGenerator<ExportEntry> {
  let after: string | null = null;
  do {
    const page: Result<Calls['library/entries']> = await background('library/entries', {
      after,
      limit: ENTRIES_PER_MESSAGE,
    });
    yield* unpackedEntries(page);
    after = page.next;
  } while (after !== null);
}

/** Everything in the library, as a file that Readout reads again without loss. */
export async function backupFile(background: Background, watch?: Watch): Promise<Blob> {
  const judgements = await background('judgement/all', {});
  const [articles, annotations] = [articlesOf(background), annotationsOf(background)];
  const contents = watch
    ? { articles: watched(articles, watch), annotations: watched(annotations, watch), ...judgements }
    : { articles, annotations, ...judgements };
  return gatheredFile(writeBackup(contents, new Date().toISOString()), 'application/x-ndjson');
}

export const backupName = (today: Date): string => `readout-backup-${today.toISOString().slice(0, 10)}.jsonl`;

async function* articlesOf(background: Background): AsyncGenerator<StoredArticle> {
  let after: string | null = null;
  do {
    const page: Result<Calls['library/articles']> = await background('library/articles', {
      after,
      limit: ARTICLES_PER_MESSAGE,
    });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}

async function* annotationsOf(background: Background): AsyncGenerator<Annotation> {
  for await (const { annotation } of entriesOfLibrary(background)) yield annotation;
}
