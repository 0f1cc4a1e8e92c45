import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/core/briefing/briefing';
import { overruled, type Verdicts, verdictOn } from '../../../src/core/briefing/overrule';

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
const VERDICTS: Verdicts = {
  articles: new Map([['https://quay.example/1', 'briefing']]),
  sites: new Map([['quay.example', 'none']]),
};

test('a verdict on an article goes before the one on its site', () => {
  expect(verdictOn('https://quay.example/1', VERDICTS)).toBe('briefing');
  expect(verdictOn('https://www.quay.example/2', VERDICTS)).toBe('none');
  expect(verdictOn('https://notquay.example/2', VERDICTS)).toBeNull();
});

test('a reader makes a briefing of what the engine took for none, and the other way', () => {
  const made = overruled(NONE, 'briefing');
  expect(made).toMatchObject({ isBriefing: true, kind: 'report', score: 0.1 });
  expect(made.signals.at(-1)?.name).toBe('reader');
  expect(overruled(made, 'none')).toMatchObject({ isBriefing: false, kind: 'none' });
});

test('a reader who agrees, or says nothing, changes nothing', () => {
  expect(overruled(NONE, 'none')).toBe(NONE);
  expect(overruled(NONE, null)).toBe(NONE);
});
