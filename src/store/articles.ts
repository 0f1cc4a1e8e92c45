import type { ArticleId } from '../core/article/article-id';
import { summaryOf } from '../core/article/article-summary';
import type { StoredArticle } from '../core/article/stored-article';
import { listedClaim } from '../core/search/listed-claim';
import { markStale, takeChangeNumbers } from './changes';
import type { Connection } from './connection';
import type { ArticleRow, ChangeNumber, Write } from './schema';

/** Keeps an article as it was read last. */
export function keepArticle(connection: Connection, stored: StoredArticle): Promise<void> {
  return connection.write(['articles', 'readings', 'counters', 'stale'], async (transaction) => {
    const before = await transaction.objectStore('readings').get(stored.id);
    if (before && saysTheSame(before, stored)) await transaction.objectStore('readings').put(stored);
    else await putArticle(transaction, stored, await takeChangeNumbers(transaction, 1));
  });
}

/** Writes an article, what lists need of it, and that an older state of it is none any more. */
export async function putArticle(transaction: Write, stored: StoredArticle, change: ChangeNumber): Promise<void> {
  const articles = transaction.objectStore('articles');
  await Promise.all([
    articles.get(stored.id).then((before) => markStale(transaction, before, change)),
    articles.put(articleRow(stored, change)),
    transaction.objectStore('readings').put(stored),
  ]);
}

const articleRow = ({ id, article, analysis, read }: StoredArticle, change: ChangeNumber): ArticleRow => ({
  id,
  summary: summaryOf(article, analysis),
  // The claims of an article that reports no briefing are of no interest to a search.
  claims: analysis.briefing.isBriefing ? analysis.claims.map((claim, i) => listedClaim(article, claim, i)) : [],
  read,
  change,
});

/** A visit that brings nothing new does not have to be indexed again. */
const saysTheSame = (a: StoredArticle, b: StoredArticle): boolean =>
  JSON.stringify([a.analysis, a.article]) === JSON.stringify([b.analysis, b.article]);

export function articleOf(connection: Connection, id: ArticleId): Promise<StoredArticle | null> {
  return connection.read(['readings'], async (transaction) => {
    return (await transaction.objectStore('readings').get(id)) ?? null;
  });
}
