import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { libraryHandlers } from '../../src/background/library-handlers';
import { type ArticleId, articleIdOf } from '../../src/core/article/article-id';
import { unpackedEntries } from '../../src/platform/packed-entries';
import { openLibrary } from '../../src/store/open';
import { anAnnotation, aStoredArticle, SOURCE } from '../library/samples';

let names = 0;
function opened() {
  const heard: (readonly ArticleId[])[] = [];
  const handlers = libraryHandlers(openLibrary(`handlers-${names++}`), async (articles) => void heard.push(articles));
  return { handlers, heard };
}
const article = articleIdOf(SOURCE);

test('a save, a deletion and its undo are each told to everybody', async () => {
  const { handlers, heard } = opened();
  const annotation = anAnnotation();
  await handlers['annotation/save']({ annotation }, null);
  const { undo } = await handlers['annotation/delete']({ ids: [annotation.id] }, null);
  expect(await handlers['annotation/list']({ article }, null)).toEqual([]);
  const { restored } = await handlers['annotation/undo']({ undo }, null);
  expect(restored.map((a) => a.id)).toEqual([annotation.id]);
  expect(heard).toEqual([[article], [article], [article]]);
});

test('a save that meets a newer revision is told to nobody', async () => {
  const { handlers, heard } = opened();
  const annotation = anAnnotation();
  await handlers['annotation/save']({ annotation }, null);
  const late = { ...annotation, colour: 'pink' as const };
  expect(await handlers['annotation/save']({ annotation: late }, null)).toMatchObject({ kind: 'conflict' });
  expect(heard).toHaveLength(1);
});

test('everything can be read page by page', async () => {
  const { handlers } = opened();
  await handlers['annotation/save']({ annotation: anAnnotation() }, null);
  const { items, next } = await handlers['library/entries']({ after: null, limit: 10 }, null);
  expect([items.length, next]).toEqual([1, null]);
});

test('an article travels once with all its annotations', async () => {
  const library = openLibrary(`handlers-${names++}`);
  const handlers = libraryHandlers(library, async () => undefined);
  const stored = aStoredArticle();
  await library.keepArticle(stored);
  for (const annotation of [anAnnotation(), anAnnotation()]) await handlers['annotation/save']({ annotation }, null);
  const packed = await handlers['library/entries']({ after: null, limit: 10 }, null);
  expect(packed.articles).toEqual([stored]);
  expect(unpackedEntries(packed).map(({ article }) => article?.title)).toEqual(Array(2).fill(stored.article.title));
});
