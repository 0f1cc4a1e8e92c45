import type { Annotation, AnnotationId } from '../core/annotation/annotation';
import type { ArticleId } from '../core/article/article-id';
import { ReadoutError } from '../core/errors';
import { annotationIn, rowOf } from './annotation-row';
import { BULK_STORES } from './bulk';
import { markStale, takeChangeNumbers } from './changes';
import type { Connection } from './connection';
import type { Undone } from './library';
import type { ChangeNumber, UndoRow, Write } from './schema';

/**
 * Takes a change back, or what it did to some annotations. What was changed again since stays as it is, so that no
 * later work is lost. What was taken back before is not taken back again.
 */
export function undoChange(connection: Connection, token: string, ids?: readonly AnnotationId[]): Promise<Undone> {
  return connection.write(BULK_STORES, async (transaction) => {
    const journal = transaction.objectStore('journal');
    const change = await journal.get(token);
    if (!change) throw new ReadoutError('not-found', `no change ${token}`);
    const all = await transaction.objectStore('undo').getAll(ofChange(token));
    const rows = ids ? all.filter((row) => ids.includes(row.id)) : all;
    const outcomes = [...(await putBack(transaction, rows)), ...(ids ? [] : await unmake(transaction, token))];
    if (rows.length === all.length) await journal.put({ ...change, undone: true });
    return summed(outcomes);
  });
}

/** What became of one annotation of a change. */
type Outcome =
  | { readonly kind: 'restored'; readonly annotation: Annotation; readonly article: ArticleId }
  | { readonly kind: 'removed'; readonly article: ArticleId }
  | { readonly kind: 'kept'; readonly id: AnnotationId };

async function putBack(transaction: Write, rows: readonly UndoRow[]): Promise<readonly Outcome[]> {
  const first = await takeChangeNumbers(transaction, rows.length);
  const outcomes = await Promise.all(rows.map((row, i) => putBackOne(transaction, row, first + i)));
  await Promise.all(rows.map(({ token, id }) => transaction.objectStore('undo').delete([token, id])));
  return outcomes;
}

async function putBackOne(transaction: Write, { id, before, left }: UndoRow, change: ChangeNumber): Promise<Outcome> {
  const annotations = transaction.objectStore('annotations');
  const current = await annotations.get(id);
  if ((current ? annotationIn(current).revision : null) !== left) return { kind: 'kept', id };
  // A deleted annotation comes back as it was; an edited one has to be newer than the edit.
  const annotation = left === null ? before : { ...before, revision: left + 1 };
  const row = rowOf(annotation, change);
  await Promise.all([annotations.put(row), markStale(transaction, current, change)]);
  return { kind: 'restored', annotation, article: row.article };
}

/** Takes out what a change made. */
async function unmake(transaction: Write, token: string): Promise<readonly Outcome[]> {
  const made = transaction.objectStore('made');
  const outcomes: Outcome[] = [];
  for (const key of await made.index('token').getAllKeys(token)) {
    const annotations = (await made.get(key))!.made;
    const first = await takeChangeNumbers(transaction, annotations.length);
    outcomes.push(
      ...(await Promise.all(annotations.map(({ id, left }, i) => unmakeOne(transaction, id, left, first + i)))),
    );
    await made.delete(key);
  }
  return outcomes;
}

async function unmakeOne(transaction: Write, id: AnnotationId, left: number, change: ChangeNumber): Promise<Outcome> {
  const annotations = transaction.objectStore('annotations');
  const current = await annotations.get(id);
  if (!current || annotationIn(current).revision !== left) return { kind: 'kept', id };
  await Promise.all([annotations.delete(id), markStale(transaction, current, change)]);
  return { kind: 'removed', article: current.article };
}

function summed(outcomes: readonly Outcome[]): Undone {
  return {
    restored: outcomes.flatMap((o) => (o.kind === 'restored' ? [o.annotation] : [])),
    kept: outcomes.flatMap((o) => (o.kind === 'kept' ? [o.id] : [])),
    articles: [...new Set(outcomes.flatMap((o) => (o.kind === 'kept' ? [] : [o.article])))],
  };
}

/** The range of a change in the store `undo`. An array sorts after every string. */
export const ofChange = (token: string): IDBKeyRange => IDBKeyRange.bound([token], [token, []]);
