import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleHandlers } from '../../src/background/article-handlers';
import { describeSpan } from '../../src/core/anchoring/describe';
import type { Article } from '../../src/core/article/article';
import { articleIdOf } from '../../src/core/article/article-id';
import { overruledBy } from '../../src/core/briefing/overrule';
import { sourceWordsOf } from '../../src/core/claims/aliased';
import type { SpeakerAlias } from '../../src/core/corrections/alias';
import type { Correction } from '../../src/core/corrections/correction';
import { SearchQuerySchema } from '../../src/core/search/query';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { hull } from '../../src/core/text/span';
import { openLibrary } from '../../src/store/open';
import { articleOf } from '../core/article-of';
import { anAnnotation } from '../library/samples';

const PAGE = { tab: null, url: '', isPrivate: false };
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

test('a claim that the reader corrected is so in the page and in the library, and as it was once that is withdrawn', async () => {
  const { handlers, library } = opened();
  const claims = async () => (await handlers['article/open']({ article: BRIEFING }, PAGE)).analysis.claims;
  const [first, ...others] = await claims();
  const correction = (corrected: Correction['corrected'], at: string): Correction => ({
    id: crypto.randomUUID(),
    article: id,
    selector: describeSpan(BRIEFING.text, hull(first!.content)!),
    corrected,
    at,
  });
  const none = correction({ kind: 'not-a-claim' }, '2026-01-02T00:00:00Z');
  // The later one is stored first: they count in the order in which they were said.
  await library.correct(none);
  await library.correct(correction({ kind: 'speaker', speaker: 'Sana Dar' }, '2026-01-01T00:00:00Z'));
  expect(await claims()).toEqual(others);
  expect((await library.article(id))?.analysis.claims).toEqual(others);
  await library.withdrawCorrection(none.id);
  expect(await claims()).toEqual([{ ...first, speaker: 'Sana Dar', speakerBy: 'reader' }, ...others]);
});

test('a speaker that the reader gave to the words of a source is so in other claims, and a word on one claim goes before', async () => {
  const { handlers, library } = opened();
  const { claims: found, briefing } = (await handlers['article/open']({ article: BRIEFING }, PAGE)).analysis;
  const words = found.map((claim) => sourceWordsOf(BRIEFING.text, claim));
  const source = words.find((one) => one !== null)!;
  const speakers = async () =>
    (await handlers['article/open']({ article: BRIEFING }, PAGE)).analysis.claims.map(({ speaker }) => speaker);
  const alias: SpeakerAlias = {
    words: source,
    speaker: 'Sana Dar',
    reach: { of: 'ministry', ministry: briefing.ministry! },
    at: '2026-01-01T00:00:00Z',
  };
  await library.keepAlias(alias);
  expect(await speakers()).toEqual(found.map(({ speaker }, i) => (words[i] === source ? 'Sana Dar' : speaker)));
  const at = words.indexOf(source);
  await library.correct({
    id: crypto.randomUUID(),
    article: id,
    selector: describeSpan(BRIEFING.text, hull(found[at]!.content)!),
    corrected: { kind: 'speaker', speaker: 'Omar Lak' },
    at: '2025-01-01T00:00:00Z',
  });
  expect((await speakers())[at]).toBe('Omar Lak');
  await library.forgetAlias(alias);
  expect((await speakers()).toSpliced(at, 1)).toEqual(found.map(({ speaker }) => speaker).toSpliced(at, 1));
});

test('an article in a private window is marked, and not kept until the reader keeps something of it', async () => {
  const { handlers, library } = opened();
  const inPrivate = { ...PAGE, isPrivate: true };
  const { analysis, isKept } = await handlers['article/open']({ article: BRIEFING }, inPrivate);
  expect(analysis.claims.length).toBeGreaterThan(0);
  expect(isKept).toBe(false);
  expect(await library.article(id)).toBeNull();
  await library.saveAnnotation(anAnnotation({ source: BRIEFING.url! }));
  expect((await handlers['article/open']({ article: BRIEFING }, inPrivate)).isKept).toBe(true);
  expect((await library.article(id))?.article).toEqual(BRIEFING);
});
