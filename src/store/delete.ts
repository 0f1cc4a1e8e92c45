import type { AnnotationId } from '../core/annotation/annotation';
import type { ArticleId } from '../core/article/article-id';
import { markStale, takeChangeNumbers } from './changes';
import type { Connection } from './connection';
import type { Changed } from './library';
import type { ChangeNumber, Write } from './schema';

/** Deletes annotations and writes down how they were, in one transaction. */
export function deleteAnnotations(connection: Connection, ids: readonly AnnotationId[], at: string): Promise<Changed> {
  const token = crypto.randomUUID();
  return connection.write(['annotations', 'journal', 'undo', 'counters', 'stale'], async (transaction) => {
    const unique = [...new Set(ids)];
    const first = await takeChangeNumbers(transaction, unique.length);
    const gone = await Promise.all(unique.map((id, i) => deleteOne(transaction, token, id, first + i)));
    const articles = gone.filter((article) => article !== null);
    await transaction.objectStore('journal').put({ token, kind: 'delete', at, count: articles.length, undone: false });
    return { undo: token, articles: [...new Set(articles)] };
  });
}

async function deleteOne(
  transaction: Write,
  token: string,
  id: AnnotationId,
  change: ChangeNumber,
): Promise<ArticleId | null> {
  const annotations = transaction.objectStore('annotations');
  const row = await annotations.get(id);
  if (!row) return null;
  await Promise.all([
    transaction.objectStore('undo').put({ token, id, before: row.annotation, left: null }),
    annotations.delete(id),
    markStale(transaction, row, change),
  ]);
  return row.article;
}
