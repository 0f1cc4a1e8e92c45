import type { FacetCount } from '../core/search/query';
import type { Connection } from './connection';

/** Every tag with how many annotations have it, in alphabetical order. */
export function tagCounts(connection: Connection): Promise<readonly FacetCount[]> {
  return connection.read(['annotations'], async (transaction) => {
    const index = transaction.objectStore('annotations').index('tag');
    const counts: FacetCount[] = [];
    let cursor = await index.openKeyCursor(null, 'nextunique');
    while (cursor) {
      counts.push({ value: cursor.key, count: await index.count(cursor.key) });
      cursor = await cursor.continue();
    }
    return counts;
  });
}
