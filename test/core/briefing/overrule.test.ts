import { expect, test } from 'vitest';
import { articleIdOf } from '../../../src/core/article/article-id';
import type { Briefing } from '../../../src/core/briefing/briefing';
import { overruled, overruledBy, verdictOn } from '../../../src/core/briefing/overrule';

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
const SITES = { 'quay.example': false };
const verdict = (address: string, own: boolean | null) => verdictOn(articleIdOf(address), own, SITES);

test('a verdict on an article goes before the one on its site', () => {
  expect(verdict('https://quay.example/1', true)).toEqual({ isBriefing: true, of: 'article' });
  expect(verdict('https://www.quay.example/2', null)).toEqual({ isBriefing: false, of: 'site' });
  expect(verdict('https://notquay.example/2', null)).toBeNull();
  expect(verdict('no address', null)).toBeNull();
});

test('a reader makes a briefing of what the engine took for none, and the other way', () => {
  const made = overruled(NONE, { isBriefing: true, of: 'article' });
  expect(made).toMatchObject({ isBriefing: true, kind: 'report', score: 0.1 });
  expect(overruledBy(made)).toBe('article');
  const unmade = overruled({ ...NONE, isBriefing: true, kind: 'transcript' }, { isBriefing: false, of: 'site' });
  expect(unmade).toMatchObject({ isBriefing: false, kind: 'none' });
  expect(overruledBy(unmade)).toBe('site');
});

test('a reader who agrees leaves the kind as it was, and is still named', () => {
  const agreed = overruled({ ...NONE, isBriefing: true, kind: 'transcript' }, { isBriefing: true, of: 'article' });
  expect(agreed).toMatchObject({ isBriefing: true, kind: 'transcript' });
  expect(overruledBy(agreed)).toBe('article');
});

test('a reader who says nothing changes nothing', () => {
  expect(overruled(NONE, null)).toBe(NONE);
  expect(overruledBy(NONE)).toBeNull();
});
