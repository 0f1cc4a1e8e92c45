import { aliasKey } from '../../core/corrections/alias';
import type { ImportItem } from '../../core/import/import-item';
import type { Connection } from '../connection';
import type { Read, StagedRow, Write } from '../schema';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Puts a part of an import aside. */
export function stageItems(
  connection: Connection,
  session: string,
  items: readonly ImportItem[],
  at: string,
): Promise<void> {
  return connection.write(['staged'], async (transaction) => {
    if (items.length > 0) await transaction.objectStore('staged').put({ session, text: JSON.stringify(items), at });
  });
}

/** Everything that was put aside, part by part in the order of the file. What a file brings twice comes once. */
export async function* stagedItems(transaction: Read, session: string): AsyncGenerator<readonly ImportItem[]> {
  const seen = new Set<string>();
  let cursor = await transaction.objectStore('staged').index('session').openCursor(session);
  while (cursor) {
    yield (JSON.parse(cursor.value.text) as ImportItem[]).filter((item) => isFirst(seen, item));
    cursor = await cursor.continue();
  }
}

function isFirst(seen: Set<string>, item: ImportItem): boolean {
  const name = nameOf(item);
  if (name === null) return true;
  if (seen.has(name)) return false;
  seen.add(name);
  return true;
}

/** What a thing is known by; null where it is nothing that could come twice. */
function nameOf(item: ImportItem): string | null {
  switch (item.kind) {
    case 'article':
      return item.article.id;
    case 'annotation':
      return item.annotation.id;
    case 'correction':
      return item.correction.id;
    case 'verdict':
      return `verdict ${item.verdict.article}`;
    case 'alias':
      return `alias ${aliasKey(item.alias)}`;
    case 'invalid':
      return null;
  }
}

export const cancelImport = (connection: Connection, session: string): Promise<void> =>
  connection.write(['staged'], (transaction) => clearSession(transaction, session));

export async function clearSession(transaction: Write, session: string): Promise<void> {
  const staged = transaction.objectStore('staged');
  for (const key of await staged.index('session').getAllKeys(session)) await staged.delete(key);
}

/** Clears one import that was never finished. False where there is none older than a day. */
export function clearAbandoned(connection: Connection, now: Date): Promise<boolean> {
  const yesterday = new Date(now.getTime() - DAY_MS).toISOString();
  return connection.write(['staged'], async (transaction) => {
    const first = await firstStaged(transaction);
    if (!first || first.at >= yesterday) return false;
    await clearSession(transaction, first.session);
    return true;
  });
}

/** What was put aside first of all that is still there. */
const firstStaged = async (transaction: Read): Promise<StagedRow | undefined> =>
  (await transaction.objectStore('staged').getAll(null, 1))[0];
