import { expect, test } from 'vitest';
import { type ArticleId, articleIdOf } from '../../../src/core/article/article-id';
import type { Briefing } from '../../../src/core/briefing/briefing';
import { overruled, siteIdOf, verdictIdsOf } from '../../../src/core/briefing/overrule';

const NONE: Briefing = {
  isBriefing: false,
  kind: 'none',
  score: 0.1,
  ministry: null,
  ministries: [],
  spokesperson: null,
  occasion: null,
  date: null,
  signals: [],
};

test('a site is its host, whatever page of it is asked about', () => {
  expect(siteIdOf('http://www.quay.example/world/1?page=2')).toBe('https://quay.example/');
  expect(siteIdOf('https://quay.example')).toBe('https://quay.example/');
  expect(siteIdOf('about:blank')).toBeNull();
  expect(siteIdOf('no address')).toBeNull();
});

test('for an article its own verdict counts first, then its host’s, then those of the hosts above', () => {
  expect(verdictIdsOf(articleIdOf('https://world.quay.example/1'))).toEqual([
    'https://world.quay.example/1',
    'https://world.quay.example/',
    'https://quay.example/',
  ]);
  expect(verdictIdsOf('a text' as ArticleId)).toEqual(['a text']);
});

test('a reader makes a briefing of what the engine took for none, and the other way', () => {
  const made = overruled(NONE, true);
  expect(made).toMatchObject({ isBriefing: true, kind: 'report', score: 0.1 });
  expect(made.signals.at(-1)?.name).toBe('reader');
  expect(overruled(made, false)).toMatchObject({ isBriefing: false, kind: 'none' });
});

test('a reader who agrees, or says nothing, changes nothing', () => {
  expect(overruled(NONE, false)).toBe(NONE);
  expect(overruled(NONE, null)).toBe(NONE);
});
