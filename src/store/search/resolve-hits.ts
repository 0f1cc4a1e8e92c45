import type { AnnotationId } from '../../core/annotation/annotation';
import type { ArticleId } from '../../core/article/article-id';
import type { Hit } from '../../core/search/query';
import type { Found } from '../../core/search/ranking';
import { annotationIn } from '../annotation-row';
import type { Connection } from '../connection';
import type { ArticleRow, Read } from '../schema';

/** Reads what was found. What changed while it was searched for is left out. */
export function resolveHits(connection: Connection, found: readonly Found[]): Promise<Hit[]> {
  if (found.length === 0) return Promise.resolve([]);
  return connection.read(['annotations', 'articles'], async (transaction) => {
    const articles = new Map<ArticleId, Promise<ArticleRow | undefined>>();
    const articleOf = (id: ArticleId): Promise<ArticleRow | undefined> => {
      const reading = articles.get(id) ?? transaction.objectStore('articles').get(id);
      articles.set(id, reading);
      return reading;
    };
    const hits = await Promise.all(found.map((one) => resolve(transaction, one, articleOf)));
    return hits.filter((hit) => hit !== null);
  });
}

/** The annotations that were found, article by article, as exports want them. */
export function idsByArticle(connection: Connection, found: readonly Found[]): Promise<AnnotationId[]> {
  return connection.read(['annotations'], async (transaction) => {
    const index = transaction.objectStore('annotations').index('change');
    const rows = await Promise.all(found.map(({ record }) => index.get(record)));
    return rows
      .flatMap((row) => (row ? [{ key: `${row.article}\n${row.created}`, id: row.id }] : []))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ id }) => id);
  });
}

async function resolve(
  transaction: Read,
  { kind, record, part }: Found,
  articleOf: (id: ArticleId) => Promise<ArticleRow | undefined>,
): Promise<Hit | null> {
  if (kind === 'claim') {
    const row = await transaction.objectStore('articles').index('change').get(record);
    const claim = row?.claims[part];
    return row && claim ? { kind, claim, articleId: row.id, article: row.summary } : null;
  }
  const row = await transaction.objectStore('annotations').index('change').get(record);
  if (!row) return null;
  const article = await articleOf(row.article);
  return { kind, annotation: annotationIn(row), articleId: row.article, article: article?.summary ?? null };
}
