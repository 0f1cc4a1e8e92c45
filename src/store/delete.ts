import type { AnnotationId } from '../core/annotation/annotation';
import { annotationIn } from './annotation-row';
import { articlesIn, BULK_STORES } from './bulk';
import { markStale, takeChangeNumbers } from './changes';
import type { Connection } from './connection';
import type { Changed } from './library';
import type { AnnotationRow, ChangeNumber, Write } from './schema';

/** Deletes annotations and writes down how they were, in one transaction. */
export function deleteAnnotations(connection: Connection, ids: readonly AnnotationId[], at: string): Promise<Changed> {
  const token = crypto.randomUUID();
  return connection.write(BULK_STORES, async (transaction) => {
    const annotations = transaction.objectStore('annotations');
    const found = await Promise.all([...new Set(ids)].map((id) => annotations.get(id)));
    const rows = found.filter((row) => row !== undefined);
    const first = await takeChangeNumbers(transaction, rows.length);
    await Promise.all(rows.map((row, i) => deleteOne(transaction, token, row, first + i)));
    await transaction.objectStore('journal').put({ token, kind: 'delete', at, count: rows.length, undone: false });
    return { undo: token, changed: rows.length, articles: articlesIn(rows) };
  });
}

const deleteOne = async (
  transaction: Write,
  token: string,
  row: AnnotationRow,
  change: ChangeNumber,
): Promise<void> => {
  const before = annotationIn(row);
  await Promise.all([
    transaction.objectStore('undo').put({ token, id: before.id, before, left: null }),
    transaction.objectStore('annotations').delete(before.id),
    markStale(transaction, row, change),
  ]);
};
