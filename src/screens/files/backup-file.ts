import type { Annotation } from '../../core/annotation/annotation';
import type { StoredArticle } from '../../core/article/stored-article';
import { writeBackup } from '../../core/formats/backup';
import type { Background } from '../../platform/protocol';
import { entriesOfLibrary } from '../reading/export-file';

/** Articles that one message carries: each has its whole text. */
const PER_MESSAGE = 50;

/** Everything in the library, as a file that Readout reads again without loss. */
export async function backupFile(background: Background): Promise<Blob> {
  const judgements = await background('judgement/all', {});
  const contents = { articles: articlesOf(background), annotations: annotationsOf(background), ...judgements };
  const pieces: BlobPart[] = [];
  for await (const piece of writeBackup(contents, new Date().toISOString())) pieces.push(piece);
  return new Blob(pieces, { type: 'application/x-ndjson' });
}

export const backupName = (today: Date): string => `readout-backup-${today.toISOString().slice(0, 10)}.jsonl`;

async function* articlesOf(background: Background): AsyncGenerator<StoredArticle> {
  let after: string | null = null;
  do {
    const page: { items: StoredArticle[]; next: string | null } = await background('library/articles', {
      after,
      limit: PER_MESSAGE,
    });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}

async function* annotationsOf(background: Background): AsyncGenerator<Annotation> {
  for await (const { annotation } of entriesOfLibrary(background)) yield annotation;
}
