import type { AnnotationRow, ArticleRow, ChangeNumber, Read, Write } from './schema';

const COUNTER = 'change';

/** The number of the last change. */
export const lastChange = async (transaction: Read): Promise<ChangeNumber> =>
  (await transaction.objectStore('counters').get(COUNTER)) ?? 0;

/** Gives out the next `count` change numbers; returns the first of them. */
export async function takeChangeNumbers(transaction: Write, count: number): Promise<ChangeNumber> {
  const last = await lastChange(transaction);
  await transaction.objectStore('counters').put(last + count, COUNTER);
  return last + 1;
}

/** Tells the search index that a record is no more what it was. */
export async function markStale(
  transaction: Write,
  row: AnnotationRow | ArticleRow | undefined,
  change: ChangeNumber,
): Promise<void> {
  if (row) await transaction.objectStore('stale').put(row.change, change);
}
