import { type Annotation, type AnnotationId, newAnnotationId, sameContent } from '../../core/annotation/annotation';
import type { ArticleId } from '../../core/article/article-id';
import type { StoredArticle } from '../../core/article/stored-article';
import { aliasKey } from '../../core/corrections/alias';
import type { ConflictChoice, ImportItem } from '../../core/import/import-item';
import { annotationIn, rowOf } from '../annotation-row';
import { putArticle } from '../articles';
import { BULK_STORES } from '../bulk';
import { markStale, takeChangeNumbers } from '../changes';
import type { Connection } from '../connection';
import type { Changed } from '../library';
import type { ChangeNumber, Store, Write } from '../schema';
import { idsThere } from './ids-there';
import { clearSession, stagedItems } from './staged';

const STORES: readonly Store[] = [
  ...BULK_STORES,
  'staged',
  'articles',
  'readings',
  'corrections',
  'verdicts',
  'aliases',
];

/** What does not change while an import is taken over. */
interface Import {
  readonly transaction: Write;
  readonly token: string;
  readonly choice: ConflictChoice;
  readonly there: ReadonlySet<string>;
}

/** An annotation that is different now. `made`: it was not there before. */
interface Taken {
  readonly id: AnnotationId;
  readonly article: ArticleId;
  readonly left: number;
  readonly made: boolean;
}

/** Takes over all that was put aside, in one transaction: everything is in the library, or nothing. */
export function commitImport(
  connection: Connection,
  session: string,
  choice: ConflictChoice,
  at: string,
): Promise<Changed> {
  const token = crypto.randomUUID();
  return connection.write(STORES, async (transaction) => {
    const task: Import = { transaction, token, choice, there: await idsThere(transaction) };
    const articles = new Set<ArticleId>();
    let count = 0;
    for await (const items of stagedItems(transaction, session)) {
      const taken = await takePart(task, items);
      count += taken.length;
      for (const { article } of taken) articles.add(article);
    }
    await clearSession(transaction, session);
    await transaction.objectStore('journal').put({ token, kind: 'import', at, count, undone: false });
    return { undo: token, changed: count, articles: [...articles] };
  });
}

async function takePart(task: Import, items: readonly ImportItem[]): Promise<readonly Taken[]> {
  const { transaction, token } = task;
  const first = await takeChangeNumbers(transaction, items.length);
  const taken = (await Promise.all(items.map((item, i) => take(task, item, first + i)))).filter((one) => one !== null);
  const made = taken.filter((one) => one.made).map(({ id, left }) => ({ id, left }));
  if (made.length > 0) await transaction.objectStore('made').put({ token, made });
  return taken;
}

/** Takes one thing over; resolves to the annotation that is different now, where there is one. */
async function take(task: Import, item: ImportItem, change: ChangeNumber): Promise<Taken | null> {
  switch (item.kind) {
    case 'annotation':
      return task.there.has(item.annotation.id)
        ? takeKnown(task, item.annotation, change)
        : make(task, item.annotation, change);
    case 'article':
      return takeArticle(task.transaction, item.article, change);
    case 'correction':
      await task.transaction.objectStore('corrections').put(item.correction);
      return null;
    case 'verdict':
      await task.transaction.objectStore('verdicts').put(item.verdict);
      return null;
    case 'alias':
      await task.transaction.objectStore('aliases').put(item.alias, aliasKey(item.alias));
      return null;
    case 'invalid':
      return null;
  }
}

/** An article that was read later here stays as it is. */
async function takeArticle(transaction: Write, stored: StoredArticle, change: ChangeNumber): Promise<null> {
  const mine = await transaction.objectStore('readings').get(stored.id);
  if (!mine || mine.read < stored.read) await putArticle(transaction, stored, change);
  return null;
}

async function takeKnown(task: Import, theirs: Annotation, change: ChangeNumber): Promise<Taken | null> {
  const { transaction, token, choice } = task;
  const mine = (await transaction.objectStore('annotations').get(theirs.id))!;
  const before = annotationIn(mine);
  if (sameContent(before, theirs)) return null;
  switch (choice) {
    case 'keep-mine':
      return null;
    case 'keep-both':
      return make(task, { ...theirs, id: newAnnotationId(), revision: 1 }, change);
    case 'take-theirs': {
      const left = before.revision + 1;
      await Promise.all([
        transaction.objectStore('annotations').put(rowOf({ ...theirs, revision: left }, change)),
        transaction.objectStore('undo').put({ token, id: theirs.id, before, left }),
        markStale(transaction, mine, change),
      ]);
      return { id: theirs.id, article: mine.article, left, made: false };
    }
  }
}

async function make({ transaction }: Import, annotation: Annotation, change: ChangeNumber): Promise<Taken> {
  const row = rowOf(annotation, change);
  await transaction.objectStore('annotations').put(row);
  return { id: annotation.id, article: row.article, left: annotation.revision, made: true };
}
