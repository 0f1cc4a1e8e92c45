import type { StoredArticle } from '../core/article/stored-article';
import type { Connection } from './connection';

/** One step a day, however many articles report it. */
export function briefingDays(connection: Connection, ministry: string): Promise<readonly string[]> {
  return connection.read(['articles'], async (transaction) => {
    const index = transaction.objectStore('articles').index('briefing');
    const days: string[] = [];
    // An array sorts after every string, so that [] is past the last day.
    const all = IDBKeyRange.bound([ministry], [ministry, []]);
    for (let at = await index.openKeyCursor(all, 'nextunique'); at; at = await at.continue()) days.push(at.key[1]);
    return days;
  });
}

export function reportsOf(
  connection: Connection,
  ministry: string,
  day: string,
  limit: number,
): Promise<readonly StoredArticle[]> {
  return connection.read(['articles', 'readings'], async (transaction) => {
    const index = transaction.objectStore('articles').index('briefing');
    const ids = await index.getAllKeys([ministry, day], limit);
    const found = await Promise.all(ids.map((id) => transaction.objectStore('readings').get(id)));
    return found.filter((stored) => stored !== undefined);
  });
}
