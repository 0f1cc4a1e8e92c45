import type { Annotation, AnnotationId } from '../core/annotation/annotation';
import { type BulkChange, changed } from '../core/annotation/bulk-change';
import type { ArticleId } from '../core/article/article-id';
import { annotationIn, rowOf } from './annotation-row';
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

interface Edit {
  readonly row: AnnotationRow;
  readonly before: Annotation;
  readonly edited: Annotation;
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
    const before = annotationIn(row);
    const edited = edit(before);
    return edited === before ? [] : [{ row, before, edited: { ...edited, modified: at } }];
  });
  const first = await takeChangeNumbers(transaction, edits.length);
  await Promise.all(edits.map((one, i) => rewriteOne(transaction, token, one, first + i)));
  await transaction.objectStore('journal').put({ token, kind: 'edit', at, count: edits.length, undone: false });
  return { undo: token, changed: edits.length, articles: articlesIn(edits.map(({ row }) => row)) };
}

async function rewriteOne(
  transaction: Write,
  token: string,
  { row, before, edited }: Edit,
  change: ChangeNumber,
): Promise<void> {
  const left = before.revision + 1;
  await Promise.all([
    transaction.objectStore('undo').put({ token, id: edited.id, before, left }),
    transaction.objectStore('annotations').put(rowOf({ ...edited, revision: left }, change)),
    markStale(transaction, row, change),
  ]);
}

export const articlesIn = (rows: readonly { readonly article: ArticleId }[]): readonly ArticleId[] => [
  ...new Set(rows.map((row) => row.article)),
];
