import type { AnnotationId } from '../core/annotation/annotation';
import type { ArticleId } from '../core/article/article-id';
import type { Connection } from './connection';
import type { Changed } from './library';
import type { Write } from './schema';

/** Deletes annotations and writes down how they were, in one transaction. */
export function deleteAnnotations(connection: Connection, ids: readonly AnnotationId[], at: string): Promise<Changed> {
  const token = crypto.randomUUID();
  return connection.write(['annotations', 'journal', 'undo'], async (transaction) => {
    const gone = await Promise.all([...new Set(ids)].map((id) => deleteOne(transaction, token, id)));
    const articles = gone.filter((article) => article !== null);
    await transaction.objectStore('journal').put({ token, kind: 'delete', at, count: articles.length, undone: false });
    return { undo: token, articles: [...new Set(articles)] };
  });
}

async function deleteOne(transaction: Write, token: string, id: AnnotationId): Promise<ArticleId | null> {
  const annotations = transaction.objectStore('annotations');
  const row = await annotations.get(id);
  if (!row) return null;
  await Promise.all([
    transaction.objectStore('undo').put({ token, id, before: row.annotation, left: null }),
    annotations.delete(id),
  ]);
  return row.article;
}
