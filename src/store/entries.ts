import type { AnnotationId } from '../core/annotation/annotation';
import type { ArticleId } from '../core/article/article-id';
import type { StoredArticle } from '../core/article/stored-article';
import { annotationIn } from './annotation-row';
import type { Connection } from './connection';
import type { LibraryEntry, Page } from './library';
import { placeKey, placeText, rangeAfter } from './place';
import type { AnnotationRow, Read } from './schema';

/** The annotations after a place, article by article, each with its article. */
export function entriesAfter(connection: Connection, after: string | null, limit: number): Promise<Page<LibraryEntry>> {
  return connection.read(['annotations', 'readings'], async (transaction) => {
    const rows = await transaction.objectStore('annotations').index('article').getAll(rangeAfter(after), limit);
    const last = rows.length === limit ? rows.at(-1) : undefined;
    const next = last ? placeText([last.article, last.created, last.id]) : null;
    return { items: await withArticles(transaction, rows), next };
  });
}

export function entriesOf(connection: Connection, ids: readonly AnnotationId[]): Promise<readonly LibraryEntry[]> {
  return connection.read(['annotations', 'readings'], async (transaction) => {
    const rows = await Promise.all(ids.map((id) => transaction.objectStore('annotations').get(id)));
    return withArticles(
      transaction,
      rows.filter((row) => row !== undefined),
    );
  });
}

export function articlesAfter(
  connection: Connection,
  after: string | null,
  limit: number,
): Promise<Page<StoredArticle>> {
  return connection.read(['readings'], async (transaction) => {
    const range = after === null ? null : IDBKeyRange.lowerBound(placeKey(after)[0], true);
    const items = await transaction.objectStore('readings').getAll(range, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    return { items, next: last ? placeText([last.id]) : null };
  });
}

async function withArticles(transaction: Read, rows: readonly AnnotationRow[]): Promise<LibraryEntry[]> {
  const readings = transaction.objectStore('readings');
  const ids = [...new Set(rows.map((row) => row.article))];
  const found = await Promise.all(ids.map((id) => readings.get(id)));
  const articles = new Map<ArticleId, StoredArticle>(found.flatMap((stored) => (stored ? [[stored.id, stored]] : [])));
  return rows.map((row) => ({ annotation: annotationIn(row), article: articles.get(row.article) ?? null }));
}
