import { type Annotation, sameContent } from '../../core/annotation/annotation';
import type { ImportItem, ImportPreview } from '../../core/import/import-item';
import { annotationIn } from '../annotation-row';
import type { Connection } from '../connection';
import type { Read } from '../schema';
import { idsThere } from './ids-there';
import { stagedItems } from './staged';

/** How many problems and conflicts are shown one by one. */
const SHOWN = 50;

/** What an import would do to the library as it is now. */
export function previewImport(connection: Connection, session: string): Promise<ImportPreview> {
  return connection.read(['staged', 'annotations'], async (transaction) => {
    const preview = { fresh: 0, duplicate: 0, conflicting: 0, articles: 0, invalid: 0 };
    const problems: ImportPreview['problems'] = [];
    const conflicts: ImportPreview['conflicts'] = [];
    const there = await idsThere(transaction);
    for await (const items of stagedItems(transaction, session)) {
      for (const { standing, item, mine } of await Promise.all(items.map((one) => stand(transaction, there, one)))) {
        if (standing) preview[standing]++;
        if (item.kind === 'invalid' && problems.length < SHOWN) problems.push({ where: item.where, why: item.why });
        if (standing === 'conflicting' && item.kind === 'annotation' && mine && conflicts.length < SHOWN)
          conflicts.push({ mine, theirs: item.annotation });
      }
    }
    return { ...preview, problems, conflicts };
  });
}

/** How a thing stands to the library. What the reader said of articles is not counted. */
async function stand(transaction: Read, there: ReadonlySet<string>, item: ImportItem) {
  const id = item.kind === 'annotation' && there.has(item.annotation.id) ? item.annotation.id : null;
  const row = id ? await transaction.objectStore('annotations').get(id) : undefined;
  const mine = row && annotationIn(row);
  return { item, mine, standing: standingOf(item, mine) };
}

function standingOf(item: ImportItem, mine: Annotation | undefined) {
  switch (item.kind) {
    case 'article':
      return 'articles' as const;
    case 'annotation':
      if (!mine) return 'fresh' as const;
      return sameContent(mine, item.annotation) ? ('duplicate' as const) : ('conflicting' as const);
    case 'correction':
    case 'verdict':
    case 'alias':
      return null;
    case 'invalid':
      return 'invalid' as const;
  }
}
