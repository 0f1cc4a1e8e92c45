import { type Annotation, newAnnotationId, sameContent } from '../../core/annotation/annotation';
import type { ArticleId } from '../../core/article/article-id';
import type { StoredArticle } from '../../core/article/stored-article';
import type { ConflictChoice, ImportItem } from '../../core/import/import-item';
import { rowOf } from '../annotations';
import { putArticle } from '../articles';
import { BULK_STORES } from '../bulk';
import { markStale, takeChangeNumbers } from '../changes';
import type { Connection } from '../connection';
import type { Changed } from '../library';
import type { AnnotationRow, ChangeNumber, Store, Write } from '../schema';
import { ofSession, stagedBatches } from './staged';

const STORES: readonly Store[] = [...BULK_STORES, 'staged', 'articles', 'readings', 'corrections', 'verdicts'];

/** Takes over all that was put aside, in one transaction: everything is in the library, or nothing. */
export function commitImport(
  connection: Connection,
  session: string,
  choice: ConflictChoice,
  at: string,
): Promise<Changed> {
  const token = crypto.randomUUID();
  return connection.write(STORES, async (transaction) => {
    const articles = new Set<ArticleId>();
    let count = 0;
    for await (const rows of stagedBatches(transaction, session)) {
      const first = await takeChangeNumbers(transaction, rows.length);
      const taken = await Promise.all(rows.map(({ item }, i) => take(transaction, token, item, choice, first + i)));
      for (const row of taken) {
        if (!row) continue;
        count++;
        articles.add(row.article);
      }
    }
    await transaction.objectStore('staged').delete(ofSession(session));
    await transaction.objectStore('journal').put({ token, kind: 'import', at, count, undone: false });
    return { undo: token, changed: count, articles: [...articles] };
  });
}

/** Takes one thing over; resolves to the annotation that is different now, where there is one. */
async function take(
  transaction: Write,
  token: string,
  item: ImportItem,
  choice: ConflictChoice,
  change: ChangeNumber,
): Promise<AnnotationRow | null> {
  switch (item.kind) {
    case 'annotation':
      return takeAnnotation(transaction, token, item.annotation, choice, change);
    case 'article':
      return takeArticle(transaction, item.article, change);
    case 'correction':
      await transaction.objectStore('corrections').put(item.correction);
      return null;
    case 'verdict':
      await transaction.objectStore('verdicts').put(item.verdict);
      return null;
    case 'invalid':
      return null;
  }
}

/** An article that was read later here stays as it is. */
async function takeArticle(transaction: Write, stored: StoredArticle, change: ChangeNumber): Promise<null> {
  const mine = await transaction.objectStore('readings').get(stored.id);
  if (!mine || mine.read < stored.read) await putArticle(transaction, stored, change);
  return null;
}

async function takeAnnotation(
  transaction: Write,
  token: string,
  theirs: Annotation,
  choice: ConflictChoice,
  change: ChangeNumber,
): Promise<AnnotationRow | null> {
  const mine = await transaction.objectStore('annotations').get(theirs.id);
  if (!mine) return put(transaction, token, undefined, theirs, change);
  if (sameContent(mine.annotation, theirs)) return null;
  switch (choice) {
    case 'keep-mine':
      return null;
    case 'take-theirs':
      return put(transaction, token, mine, { ...theirs, revision: mine.annotation.revision + 1 }, change);
    case 'keep-both':
      return put(transaction, token, undefined, { ...theirs, id: newAnnotationId(), revision: 1 }, change);
  }
}

async function put(
  transaction: Write,
  token: string,
  mine: AnnotationRow | undefined,
  annotation: Annotation,
  change: ChangeNumber,
): Promise<AnnotationRow> {
  const row = rowOf(annotation, change);
  const before = mine?.annotation ?? null;
  await Promise.all([
    transaction.objectStore('annotations').put(row),
    transaction.objectStore('undo').put({ token, id: annotation.id, before, left: annotation.revision }),
    markStale(transaction, mine, change),
  ]);
  return row;
}
