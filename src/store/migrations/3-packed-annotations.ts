import type { Annotation } from '../../core/annotation/annotation';
import { rowOf } from '../annotation-row';
import type { ChangeNumber, Database, Upgrade } from '../schema';

/** A row of versions 1 and 2, as far as it is read here. */
interface OldRow {
  readonly annotation: Annotation;
  readonly change: ChangeNumber;
}

/** The store of versions 1 and 2, whose key is the annotation's id. */
interface OldStore {
  name: string;
  getAll(range: IDBKeyRange | null, count: number): Promise<OldRow[]>;
}

const OLD = 'annotations-2';

/** Rows in memory at once: a cursor, which reads them one by one, takes several times as long. */
const AT_ONCE = 1000;

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
  let rows = await old.getAll(null, AT_ONCE);
  while (rows.length > 0) {
    const puts = rows.map(({ annotation, change }) => annotations.put(rowOf(annotation, change)));
    [rows] = await Promise.all([
      old.getAll(IDBKeyRange.lowerBound(rows.at(-1)!.annotation.id, true), AT_ONCE),
      ...puts,
    ]);
  }
  database.deleteObjectStore(OLD as never);
  await upgrade.objectStore('staged').clear();
}
