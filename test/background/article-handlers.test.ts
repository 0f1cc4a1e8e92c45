import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { articleHandlers } from '../../src/background/article-handlers';
import { articleIdOf } from '../../src/core/article/article-id';
import { articleFromText } from '../../src/core/article/from-text';
import { siteIdOf } from '../../src/core/briefing/overrule';
import { openLibrary } from '../../src/store/open';

const ADDRESS = 'https://www.quay.example/world/1';
const id = articleIdOf(ADDRESS);
const ferry = articleFromText('Ferry sails\nThe ferry sailed again on Monday, and nobody said anything about it.', {
  url: ADDRESS,
});

let names = 0;
function opened() {
  const library = openLibrary(`opening-${names++}`);
  const handlers = articleHandlers(
    library,
    async () => {},
    async () => undefined,
  );
  return { library, open: () => handlers['article/open']({ article: ferry }, { tab: 1, url: ADDRESS }) };
}

test('what the reader said of a site holds for its articles, and is signed', async () => {
  const { library, open } = opened();
  expect(await open()).toMatchObject({ overruled: false, analysis: { briefing: { isBriefing: false } } });
  await library.overruleBriefing(siteIdOf(ADDRESS)!, true);
  const { overruled, analysis } = await open();
  expect([overruled, analysis.briefing.isBriefing]).toEqual([true, true]);
  expect(analysis.briefing.signals.at(-1)).toMatchObject({ name: 'reader' });
});

test('what the reader said of the article itself goes before it', async () => {
  const { library, open } = opened();
  await library.overruleBriefing(siteIdOf(ADDRESS)!, true);
  await library.overruleBriefing(id, false);
  expect((await open()).analysis.briefing.isBriefing).toBe(false);
});
