import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../src/page/article/find-article';
import { described, documentOf, expectedOf, PAGES } from './pages';

describe('each page has the article that stands beside it', () => {
  test.each(PAGES)('%s', (page) => {
    const expected = expectedOf(page);
    const found = findArticle(documentOf(page), expected.address);
    if ('article' in expected) expect(found).toBeNull();
    else expect(found && described(found, expected.address)).toEqual(expected);
  });
});

describe('runs', () => {
  test.each(PAGES)('every run of %s stands in its text node as it stands in the text', (page) => {
    const found = findArticle(documentOf(page), expectedOf(page).address);
    for (const { node, nodeStart, start, length } of found?.runs ?? [])
      expect(node.data.slice(nodeStart, nodeStart + length)).toBe(found!.article.text.slice(start, start + length));
  });

  test.each(PAGES)('the runs of %s are in order and leave out nothing but spaces', (page) => {
    const found = findArticle(documentOf(page), expectedOf(page).address);
    if (!found) return;
    let at = 0;
    for (const { start, length } of found.runs) {
      expect(found.article.text.slice(at, start).trim()).toBe('');
      expect(start).toBeGreaterThanOrEqual(at);
      at = start + length;
    }
    expect(found.article.text.slice(at)).toBe('');
  });
});

test('a page without a root element is no article', () => {
  const { document } = new JSDOM('').window;
  document.documentElement.remove();
  expect(findArticle(document, 'https://quay.example/')).toBeNull();
});
