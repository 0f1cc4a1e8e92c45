import type { AnnotationId } from '../../core/annotation/annotation';
import type { ArticleId } from '../../core/article/article-id';
import type { Hit } from '../../core/search/query';
import type { Found } from '../../core/search/ranking';
import { annotationIn } from '../annotation-row';
import type { Connection } from '../connection';
import type { ArticleRow } from '../schema';

/** Reads what was found. What changed while it was searched for is left out. */
export function resolveHits(connection: Connection, found: readonly Found[]): Promise<Hit[]> {
  if (found.length === 0) return Promise.resolve([]);
  return connection.read(['annotations', 'articles'], async (transaction) => {
    const articles = transaction.objectStore('articles');
    const [annotationsByChange, articlesByChange] = [
      transaction.objectStore('annotations').index('change'),
      articles.index('change'),
    ];
    const known = new Map<ArticleId, Promise<ArticleRow | undefined>>();
    const articleOf = (id: ArticleId): Promise<ArticleRow | undefined> => {
      const reading = known.get(id) ?? articles.get(id);
      known.set(id, reading);
      return reading;
    };
    const claimHit = async ({ record, part }: Found): Promise<Hit | null> => {
      const row = await articlesByChange.get(record);
      const claim = row?.claims[part];
      return row && claim ? { kind: 'claim', claim, articleId: row.id, article: row.summary } : null;
    };
    const annotationHit = async ({ record }: Found): Promise<Hit | null> => {
      const row = await annotationsByChange.get(record);
      if (!row) return null;
      const article = (await articleOf(row.article))?.summary ?? null;
      return { kind: 'annotation', annotation: annotationIn(row), articleId: row.article, article };
    };
    const hits = await Promise.all(found.map((one) => (one.kind === 'claim' ? claimHit(one) : annotationHit(one))));
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
