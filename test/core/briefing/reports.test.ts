import { expect, test } from 'vitest';
import { claimModel } from '../../../src/cli/claim-model';
import { analyze } from '../../../src/core/analyze';
import { articleFromText } from '../../../src/core/article/from-text';
import { LATER_REPORTS } from './later-reports';
import { REPORTS } from './reports';
import { REPORTS_BY_STYLE } from './reports-by-style';

const ALL = [...REPORTS, ...REPORTS_BY_STYLE, ...LATER_REPORTS];

const briefingOf = ({ text, url, published }: (typeof REPORTS)[number]) =>
  analyze(articleFromText(text, { url, published }), claimModel()).briefing;

test.each(ALL.filter(({ ministry }) => ministry !== null))('a briefing: $name', (report) => {
  const { isBriefing, ministry, signals } = briefingOf(report);
  expect({ isBriefing, ministry }, JSON.stringify(signals)).toEqual({ isBriefing: true, ministry: report.ministry });
});

test.each(ALL.filter(({ ministry }) => ministry === null))('no briefing: $name', (report) => {
  const { isBriefing, signals } = briefingOf(report);
  expect(isBriefing, JSON.stringify(signals)).toBe(false);
});

test('the words of a press conference are a transcript', () => {
  const spoken = REPORTS_BY_STYLE.find(({ name }) => name.includes('as a transcript'))!;
  expect(briefingOf(spoken).kind).toBe('transcript');
});

test('whoever speaks for the main ministry is the spokesperson, and not who answers for another', () => {
  const two = REPORTS.find(({ name }) => name.startsWith('two ministries'))!;
  expect(briefingOf(two)).toMatchObject({ ministries: ['CN', 'JP'], spokesperson: 'Gao Mingde' });
});

test('who is named apart from the role is its holder', () => {
  const presser = LATER_REPORTS.find(({ name }) => name.startsWith('Tehran’s weekly presser'))!;
  expect(briefingOf(presser).spokesperson).toBe('Farhad Nilipour');
});
