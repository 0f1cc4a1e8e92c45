import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isCandidate } from '../../../src/page/article/candidate';
import { documentOf, expectedOf, PAGES } from './pages';

const page = (body: string, title = ''): Document => new JSDOM(`<title>${title}</title><body>${body}`).window.document;
const PROSE = '<p>The harbour was quiet on Monday, and nobody there had anything to say about anything.</p>';

/** Those that name a ministry; the finder need not look at others. */
const BRIEFINGS = PAGES.filter((name) => !('article' in expectedOf(name)) && name !== 'endless');

test.each(BRIEFINGS)('the finder is loaded on %s', (name) => {
  expect(isCandidate(documentOf(name))).toBe(true);
});

test('prose that names no ministry is no candidate', () => {
  expect(isCandidate(page(PROSE.repeat(5)))).toBe(false);
});

test('a ministry in the title and prose below make a candidate', () => {
  expect(isCandidate(page(PROSE.repeat(5), 'Foreign Office: no comment'))).toBe(true);
});

test('a flash of one sentence under a headline that names a ministry is a candidate', () => {
  expect(isCandidate(page(PROSE, 'Foreign Office: no comment'))).toBe(true);
  expect(isCandidate(page(PROSE, 'No comment'))).toBe(false);
});

test('a list of headlines about ministries is no candidate', () => {
  expect(isCandidate(page('<ul><li><a>Foreign Office says no</a><li><a>Spokesperson says yes</a></ul>'))).toBe(false);
});

test('what is said in scripts does not count', () => {
  expect(isCandidate(page(`<script>${'"Foreign Office spokesperson"; '.repeat(9)}</script>${PROSE.repeat(5)}`))).toBe(
    false,
  );
});
