import type { ImportItem } from '../../core/import/import-item';
import type { Connection } from '../connection';
import type { Read, StagedRow } from '../schema';

/** Rows read at once. */
const BATCH = 500;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The range of an import in the store `staged`. An array sorts after every string. */
export const ofSession = (session: string): IDBKeyRange => IDBKeyRange.bound([session], [session, []]);

/** Puts a part of an import aside. What a file brings twice counts once, as it came last. */
export function stageItems(
  connection: Connection,
  session: string,
  items: readonly ImportItem[],
  at: string,
): Promise<void> {
  return connection.write(['staged'], async (transaction) => {
    const staged = transaction.objectStore('staged');
    await Promise.all(items.map((item) => staged.put({ session, key: keyOf(item), item, at })));
  });
}

/** Sorts articles before annotations, and what is invalid last. */
function keyOf(item: ImportItem): string {
  switch (item.kind) {
    case 'article':
      return `1 ${item.article.id}`;
    case 'annotation':
      return `2 ${item.annotation.id}`;
    case 'correction':
      return `3 ${item.correction.id}`;
    case 'verdict':
      return `4 ${item.verdict.article}`;
    case 'invalid':
      return `5 ${crypto.randomUUID()}`;
  }
}

/** Everything that was put aside, a batch at a time. */
export async function* stagedBatches(transaction: Read, session: string): AsyncGenerator<readonly StagedRow[]> {
  const staged = transaction.objectStore('staged');
  let range = ofSession(session);
  for (;;) {
    const rows = await staged.getAll(range, BATCH);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    range = IDBKeyRange.bound([session, rows.at(-1)!.key], [session, []], true);
  }
}

export const cancelImport = (connection: Connection, session: string): Promise<void> =>
  connection.write(['staged'], (transaction) => transaction.objectStore('staged').delete(ofSession(session)));

/** Clears one import that was never finished. False where there is none older than a day. */
export function clearAbandoned(connection: Connection, now: Date): Promise<boolean> {
  const yesterday = new Date(now.getTime() - DAY_MS).toISOString();
  return connection.write(['staged'], async (transaction) => {
    const staged = transaction.objectStore('staged');
    let cursor = await staged.openCursor();
    while (cursor) {
      const { session, at } = cursor.value;
      if (at < yesterday) {
        await staged.delete(ofSession(session));
        return true;
      }
      cursor = await cursor.continue([session, []] as never);
    }
    return false;
  });
}
