import type { Annotation, AnnotationId } from '../core/annotation/annotation';
import { type BulkChange, changed } from '../core/annotation/bulk-change';
import type { ArticleId } from '../core/article/article-id';
import { rowOf } from './annotations';
import { markStale, takeChangeNumbers } from './changes';
import type { Connection } from './connection';
import type { Changed } from './library';
import type { AnnotationRow, ChangeNumber, Store, Write } from './schema';

export const BULK_STORES: readonly Store[] = ['annotations', 'journal', 'undo', 'made', 'counters', 'stale'];

/** Changes what is there of these annotations, as one change that can be taken back. */
export function changeAnnotations(
  connection: Connection,
  ids: readonly AnnotationId[],
  change: BulkChange,
  at: string,
): Promise<Changed> {
  return connection.write(BULK_STORES, async (transaction) => {
    const annotations = transaction.objectStore('annotations');
    const rows = await Promise.all([...new Set(ids)].map((id) => annotations.get(id)));
    return rewrite(
      transaction,
      rows.filter((row) => row !== undefined),
      (annotation) => changed(annotation, change),
      at,
    );
  });
}

/** Gives every annotation with one tag another; null takes it away. */
export function renameTag(connection: Connection, from: string, to: string | null, at: string): Promise<Changed> {
  const change = { removeTags: [from], addTags: to === null ? [] : [to], colour: null };
  return connection.write(BULK_STORES, async (transaction) => {
    const rows = await transaction.objectStore('annotations').index('tag').getAll(from);
    return rewrite(transaction, rows, (annotation) => changed(annotation, change), at);
  });
}

/** Rewrites those rows that `edit` changes, and writes down how they were. */
async function rewrite(
  transaction: Write,
  rows: readonly AnnotationRow[],
  edit: (annotation: Annotation) => Annotation,
  at: string,
): Promise<Changed> {
  const token = crypto.randomUUID();
  const edits = rows.flatMap((row) => {
    const annotation = edit(row.annotation);
    return annotation === row.annotation ? [] : [{ row, annotation }];
  });
  const first = await takeChangeNumbers(transaction, edits.length);
  await Promise.all(
    edits.map(({ row, annotation }, i) =>
      rewriteOne(transaction, token, row, { ...annotation, modified: at }, first + i),
    ),
  );
  await transaction.objectStore('journal').put({ token, kind: 'edit', at, count: edits.length, undone: false });
  return { undo: token, changed: edits.length, articles: articlesIn(edits.map(({ row }) => row)) };
}

async function rewriteOne(
  transaction: Write,
  token: string,
  row: AnnotationRow,
  edited: Annotation,
  change: ChangeNumber,
): Promise<void> {
  const left = row.annotation.revision + 1;
  await Promise.all([
    transaction.objectStore('undo').put({ token, id: edited.id, before: row.annotation, left }),
    transaction.objectStore('annotations').put(rowOf({ ...edited, revision: left }, change)),
    markStale(transaction, row, change),
  ]);
}

export const articlesIn = (rows: readonly { readonly article: ArticleId }[]): readonly ArticleId[] => [
  ...new Set(rows.map((row) => row.article)),
];
