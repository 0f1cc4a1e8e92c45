import type { ArticleId } from '../core/article/article-id';
import { summaryOf } from '../core/article/article-summary';
import { takeChangeNumbers } from './changes';
import type { Connection } from './connection';
import type { StoredArticle } from './library';

/** Keeps an article as it was read last. */
export function keepArticle(connection: Connection, stored: StoredArticle): Promise<void> {
  const { id, article, analysis, read } = stored;
  return connection.write(['articles', 'readings', 'counters'], async (transaction) => {
    const change = await takeChangeNumbers(transaction, 1);
    await Promise.all([
      transaction.objectStore('articles').put({ id, summary: summaryOf(article, analysis), read, change }),
      transaction.objectStore('readings').put(stored),
    ]);
  });
}

export function articleOf(connection: Connection, id: ArticleId): Promise<StoredArticle | null> {
  return connection.read(['readings'], async (transaction) => {
    return (await transaction.objectStore('readings').get(id)) ?? null;
  });
}
