import type { Annotation } from '../../core/annotation/annotation';
import { rowOf } from '../annotation-row';
import type { ChangeNumber, Database, Upgrade } from '../schema';

/** What versions 1 and 2 have, as far as it is read here. */
interface OldStore {
  name: string;
  openCursor(): Promise<OldCursor | null>;
}
interface OldCursor {
  readonly value: { readonly annotation: Annotation; readonly change: ChangeNumber };
  continue(): Promise<OldCursor | null>;
}

const OLD = 'annotations-2';

/**
 * Version 3: annotations are stored as texts, and so are imports that wait to be looked at, which begin anew. The index
 * by change need not be checked for being unique: a counter gives the numbers out.
 */
export async function packAnnotations(database: Database, upgrade: Upgrade): Promise<void> {
  const old = upgrade.objectStore('annotations') as unknown as OldStore;
  old.name = OLD;
  const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('article', ['article', 'created', 'id']);
  annotations.createIndex('tag', 'tags', { multiEntry: true });
  annotations.createIndex('change', 'change');
  for (let cursor = await old.openCursor(); cursor; cursor = await cursor.continue()) {
    const { annotation, change } = cursor.value;
    await annotations.put(rowOf(annotation, change));
  }
  database.deleteObjectStore(OLD as never);
  await upgrade.objectStore('staged').clear();
}
