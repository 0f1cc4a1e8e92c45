import { type Annotation, sameContent } from '../core/annotation/annotation';
import type { ArticleId } from '../core/article/article-id';
import { annotationIn, rowOf } from './annotation-row';
import { markStale, takeChangeNumbers } from './changes';
import type { Connection } from './connection';
import type { SaveResult } from './library';

/**
 * Saves an annotation that was edited from the revision it names. One that was deleted meanwhile is there again: what
 * the reader typed last counts. A save whose answer was lost may be sent again.
 */
export function saveAnnotation(connection: Connection, annotation: Annotation, now: string): Promise<SaveResult> {
  return connection.write(['annotations', 'counters', 'stale'], async (transaction): Promise<SaveResult> => {
    const annotations = transaction.objectStore('annotations');
    const [stored, change] = await Promise.all([annotations.get(annotation.id), takeChangeNumbers(transaction, 1)]);
    const before = stored && annotationIn(stored);
    if (before && before.revision !== annotation.revision) return answerStale(before, annotation);
    const saved = { ...annotation, revision: annotation.revision + 1, modified: stored ? now : annotation.modified };
    await Promise.all([annotations.put(rowOf(saved, change)), markStale(transaction, stored, change)]);
    return { kind: 'saved', annotation: saved };
  });
}

const answerStale = (stored: Annotation, sent: Annotation): SaveResult =>
  stored.revision === sent.revision + 1 && sameContent(stored, sent)
    ? { kind: 'saved', annotation: stored }
    : { kind: 'conflict', stored };

/** The annotations of an article, oldest first. */
export function annotationsOf(connection: Connection, article: ArticleId): Promise<readonly Annotation[]> {
  return connection.read(['annotations'], async (transaction) => {
    const rows = await transaction.objectStore('annotations').index('article').getAll(ofArticle(article));
    return rows.map(annotationIn);
  });
}

/** The range of an article in the index `article`. An array sorts after every string. */
export const ofArticle = (article: ArticleId): IDBKeyRange => IDBKeyRange.bound([article], [article, []]);
