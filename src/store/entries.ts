import * as v from 'valibot';
import type { ArticleId } from '../core/article/article-id';
import { ReadoutError } from '../core/errors';
import type { Connection } from './connection';
import type { LibraryEntry, Page, StoredArticle } from './library';
import type { AnnotationRow, Read } from './schema';

type Place = [ArticleId, string, string];

const PlaceSchema = v.pipe(v.string(), v.parseJson(), v.tuple([v.string(), v.string(), v.string()]));

/** The annotations after a place, article by article, each with its article. */
export function entriesAfter(connection: Connection, after: string | null, limit: number): Promise<Page<LibraryEntry>> {
  return connection.read(['annotations', 'readings'], async (transaction) => {
    const range = after === null ? null : IDBKeyRange.lowerBound(placeFrom(after), true);
    const rows = await transaction.objectStore('annotations').index('article').getAll(range, limit);
    const articles = await articlesOf(transaction, rows);
    const items = rows.map((row) => ({ annotation: row.annotation, article: articles.get(row.article) ?? null }));
    const last = rows.length === limit ? rows.at(-1) : undefined;
    return { items, next: last ? JSON.stringify(placeOf(last)) : null };
  });
}

/** Where a row stands in the index `article`. */
const placeOf = ({ article, annotation }: AnnotationRow): Place => [article, annotation.created, annotation.id];

function placeFrom(after: string): Place {
  const place = v.safeParse(PlaceSchema, after);
  if (!place.success) throw new ReadoutError('invalid-message', `no place in the library: ${after}`);
  return place.output as Place;
}

async function articlesOf(
  transaction: Read,
  rows: readonly AnnotationRow[],
): Promise<ReadonlyMap<ArticleId, StoredArticle>> {
  const readings = transaction.objectStore('readings');
  const ids = [...new Set(rows.map((row) => row.article))];
  const found = await Promise.all(ids.map((id) => readings.get(id)));
  return new Map(found.flatMap((stored) => (stored ? [[stored.id, stored]] : [])));
}
