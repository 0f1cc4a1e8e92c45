import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { libraryHandlers } from '../../src/background/library-handlers';
import { type ArticleId, articleIdOf } from '../../src/core/article/article-id';
import { siteIdOf } from '../../src/core/briefing/overrule';
import { openLibrary } from '../../src/store/open';
import { anAnnotation, SOURCE } from '../library/samples';

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

test('a verdict is told to the article’s pages, and to all of its site’s', async () => {
  const { handlers, heard } = opened();
  await handlers['briefing/overrule']({ article, isBriefing: false }, null);
  const site = siteIdOf(SOURCE)!;
  await handlers['briefing/overrule']({ article: site, isBriefing: true }, null);
  expect(heard).toEqual([
    [article, site],
    [site, site],
  ]);
  expect(await handlers['judgement/list']({ article }, null)).toMatchObject({
    isBriefing: false,
    siteIsBriefing: true,
  });
});
