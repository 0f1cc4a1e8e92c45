import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleHandlers } from '../../src/background/article-handlers';
import type { Article } from '../../src/core/article/article';
import { articleIdOf } from '../../src/core/article/article-id';
import { overruledBy } from '../../src/core/briefing/overrule';
import { SearchQuerySchema } from '../../src/core/search/query';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { openLibrary } from '../../src/store/open';
import { articleOf } from '../core/article-of';

const PAGE = { tab: null, url: '' };
const BRIEFING: Article = {
  ...articleOf(
    'Foreign Office wants guarantees in writing',
    'ISLAMABAD: Pakistan wants written guarantees from Kabul, Foreign Office spokesperson Mahnoor Kakarzai said at the weekly press briefing on Thursday.',
    '“We need assurances that can be verified,” the spokesperson told reporters. She rejected the remarks of the Indian minister as baseless.',
    'Kakarzai said that Pakistan would keep taking part in the talks, and condemned the attack on the border post.',
  ),
  url: 'https://quay.example/briefing',
};
const id = articleIdOf('https://quay.example/briefing');

let names = 0;
function opened() {
  const library = openLibrary(`articles-${names++}`);
  const told: unknown[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  const handlers = articleHandlers({
    library,
    showCount: async () => undefined,
    claimModel: async () => undefined,
    readSettings: async () => settings,
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    broadcast: async (articles, judged) => void told.push([articles, judged]),
  });
  const briefing = async (article: Article = BRIEFING) =>
    (await handlers['article/open']({ article }, PAGE)).analysis.briefing;
  return { handlers, library, told, briefing };
}

test('the reader’s word on an article goes before the engine’s, in the page and in the library, until it is taken back', async () => {
  const { handlers, library, told, briefing } = opened();
  expect(await briefing()).toMatchObject({ isBriefing: true });
  await handlers['briefing/overrule']({ article: id, of: 'article', isBriefing: false }, PAGE);
  expect(told).toEqual([[[id], true]]);
  const verdict = await briefing();
  expect([verdict.isBriefing, overruledBy(verdict)]).toEqual([false, 'article']);
  expect((await library.article(id))?.analysis.briefing.isBriefing).toBe(false);
  await handlers['briefing/overrule']({ article: id, of: 'article', isBriefing: null }, PAGE);
  expect(await briefing()).toMatchObject({ isBriefing: true });
});

test('a word on a site holds for its other articles, and a word on one of them goes before it', async () => {
  const { handlers, briefing } = opened();
  await handlers['briefing/overrule']({ article: id, of: 'site', isBriefing: false }, PAGE);
  const other = { ...BRIEFING, url: 'https://www.quay.example/another' };
  expect(overruledBy(await briefing(other))).toBe('site');
  expect(await briefing({ ...BRIEFING, url: 'https://harbour.example/briefing' })).toMatchObject({ isBriefing: true });
  await handlers['briefing/overrule']({ article: id, of: 'article', isBriefing: true }, PAGE);
  expect(await briefing()).toMatchObject({ isBriefing: true });
});

test('claims of what the reader says to be none are not found any more', async () => {
  const { handlers, library, briefing } = opened();
  const found = async () => (await library.search(v.parse(SearchQuerySchema, { text: '' }))).total;
  await briefing();
  expect(await found()).toBeGreaterThan(0);
  await handlers['briefing/overrule']({ article: id, of: 'article', isBriefing: false }, PAGE);
  await briefing();
  expect(await found()).toBe(0);
});
