import { type BinEntry, JOURNAL_DAYS, type JournalEntry } from '../core/annotation/journal';
import type { Connection } from './connection';
import type { Page } from './library';
import { placeKey, placeText, rangeBefore } from './place';
import type { Read } from './schema';
import { ofChange } from './undo';

/** The changes before a place, newest first. */
export function journalPage(connection: Connection, after: string | null, limit: number): Promise<Page<JournalEntry>> {
  return connection.read(['journal'], async (transaction) => {
    const items = await newestFirst(transaction, after, limit, () => true);
    const last = items.length === limit ? items.at(-1) : undefined;
    return { items, next: last ? placeText([last.at, last.token]) : null };
  });
}

/**
 * What was deleted and not brought back. A place is that of its deletion and, within it, the last annotation shown; the
 * annotations of one deletion are in no particular order.
 */
export function binPage(connection: Connection, after: string | null, limit: number): Promise<Page<BinEntry>> {
  return connection.read(['journal', 'undo'], async (transaction) => {
    const items: BinEntry[] = [];
    let place = after === null ? null : placeKey(after);
    while (items.length < limit) {
      const deletion = place?.[2]
        ? await transaction.objectStore('journal').get(place[1]!)
        : await deletionBefore(transaction, place);
      if (!deletion) return { items, next: null };
      const { at, token } = deletion;
      const range = place?.[2] ? IDBKeyRange.bound([token, place[2]], [token, []], true) : ofChange(token);
      const rows = await transaction.objectStore('undo').getAll(range, limit - items.length);
      for (const { before } of rows) items.push({ token, annotation: before });
      const last = rows.at(-1);
      place = items.length >= limit && last ? [at, token, last.id] : [at, token];
    }
    return { items, next: place && placeText(place) };
  });
}

async function deletionBefore(transaction: Read, place: readonly string[] | null): Promise<JournalEntry | undefined> {
  const after = place && placeText(place.slice(0, 2));
  return (await newestFirst(transaction, after, 1, ({ kind, undone }) => kind === 'delete' && !undone))[0];
}

async function newestFirst(
  transaction: Read,
  after: string | null,
  limit: number,
  isWanted: (entry: JournalEntry) => boolean,
): Promise<JournalEntry[]> {
  const found: JournalEntry[] = [];
  let cursor = await transaction.objectStore('journal').index('at').openCursor(rangeBefore(after), 'prev');
  while (cursor && found.length < limit) {
    if (isWanted(cursor.value)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Forgets changes that are past their days. False where there is none. */
export function forgetOldChanges(connection: Connection, now: Date): Promise<boolean> {
  const oldest = new Date(now.getTime() - JOURNAL_DAYS * DAY_MS).toISOString();
  return connection.write(['journal', 'undo', 'made'], async (transaction) => {
    const old = await transaction
      .objectStore('journal')
      .index('at')
      .getAll(IDBKeyRange.upperBound([oldest]), 10);
    for (const { token } of old) {
      await transaction.objectStore('undo').delete(ofChange(token));
      const made = transaction.objectStore('made');
      for (const key of await made.index('token').getAllKeys(token)) await made.delete(key);
      await transaction.objectStore('journal').delete(token);
    }
    return old.length > 0;
  });
}
