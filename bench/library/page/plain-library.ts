import { type DBSchema, openDB } from 'idb';
import { type Annotation, type AnnotationId, tagsOf } from '../../../src/core/annotation/annotation';
import { changed } from '../../../src/core/annotation/bulk-change';
import { articleIdOf } from '../../../src/core/article/article-id';
import type { ImportItem } from '../../../src/core/import/import-item';
import type { Library } from '../../../src/store/library';

/** What the kill test asks of a library. */
export type WrittenLibrary = Pick<
  Library,
  | 'annotationsOf'
  | 'saveAnnotation'
  | 'deleteAnnotations'
  | 'changeAnnotations'
  | 'stageImport'
  | 'commitImport'
  | 'tags'
  | 'bin'
>;

interface Plain extends DBSchema {
  annotations: { key: string; value: Annotation };
  deleted: { key: string; value: Annotation };
}

/**
 * The control of the kill test: the same changes, each one transaction of bare idb with strict durability. What is lost
 * here is lost by the browser.
 */
export function plainLibrary(): WrittenLibrary {
  const opening = openDB<Plain>('killed-plain', 1, {
    upgrade(database) {
      database.createObjectStore('annotations', { keyPath: 'id' });
      database.createObjectStore('deleted', { keyPath: 'id' });
    },
  });
  const all = async (): Promise<Annotation[]> => (await opening).getAll('annotations');
  const put = async (annotations: readonly Annotation[], deleted: readonly Annotation[] = []): Promise<void> => {
    const transaction = (await opening).transaction(['annotations', 'deleted'], 'readwrite', { durability: 'strict' });
    for (const one of annotations) transaction.objectStore('annotations').put(one);
    for (const one of deleted) {
      transaction.objectStore('annotations').delete(one.id);
      transaction.objectStore('deleted').put(one);
    }
    await transaction.done;
  };
  const those = async (ids: readonly AnnotationId[]): Promise<Annotation[]> =>
    (await all()).filter(({ id }) => ids.includes(id));
  const staged = new Map<string, readonly ImportItem[]>();
  const done = { undo: '', changed: 0, articles: [] };
  return {
    annotationsOf: async (article) => (await all()).filter(({ target }) => articleIdOf(target.source) === article),
    async saveAnnotation(annotation) {
      const saved = { ...annotation, revision: annotation.revision + 1 };
      await put([saved]);
      return { kind: 'saved', annotation: saved };
    },
    async deleteAnnotations(ids) {
      await put([], await those(ids));
      return done;
    },
    async changeAnnotations(ids, change) {
      await put((await those(ids)).map((one) => changed(one, change)));
      return done;
    },
    async stageImport(session, items) {
      staged.set(session, items);
    },
    async commitImport(session) {
      await put(staged.get(session)!.flatMap((item) => (item.kind === 'annotation' ? [item.annotation] : [])));
      return done;
    },
    async tags() {
      const counts = new Map<string, number>();
      for (const tag of (await all()).flatMap(tagsOf)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      return [...counts].map(([value, count]) => ({ value, count }));
    },
    async bin() {
      const deleted = await (await opening).getAll('deleted');
      return { items: deleted.map((annotation) => ({ token: '', annotation })), next: null };
    },
  };
}
