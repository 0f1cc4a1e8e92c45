import { describe, expect, test } from 'vitest';
import { articleIdOf } from '../../../src/core/article/article-id';
import { articlePageOf } from '../../../src/core/article/article-pages';

const FIRST = 'https://quay.example/world/ferry-to-sail-again';

describe('a page of an article is known by its address', () => {
  test.each([
    [`${FIRST}?page=2`, 2, FIRST],
    [`${FIRST}?id=7&page=3`, 3, `${FIRST}?id=7`],
    [`${FIRST}/?paged=2#top`, 2, `${FIRST}/`],
    [`${FIRST}/page/2/`, 2, FIRST],
    [`${FIRST}/page-12`, 12, FIRST],
    [`${FIRST}/seite-2`, 2, FIRST],
    [`${FIRST}-page2.html`, 2, `${FIRST}.html`],
    [`${FIRST},page-4.html`, 4, `${FIRST}.html`],
    [`${FIRST}/2`, 2, FIRST],
    [`${FIRST}-p2`, 2, FIRST],
    [`${FIRST}-p3.html`, 3, `${FIRST}.html`],
    [`${FIRST}/p2/`, 2, FIRST],
  ])('%s', (address, number, first) => {
    expect(articlePageOf(address)).toEqual({ number, first });
  });
});

describe('and what is none is not', () => {
  test.each([
    FIRST,
    `${FIRST}?page=1`,
    `${FIRST}/1`,
    `${FIRST}?page=2026`,
    `${FIRST}?page=two`,
    'https://quay.example/world/2',
    'https://quay.example/story/2',
    'https://quay.example/sony-p2',
    `${FIRST}-g20`,
    'https://quay.example/2026/11/12',
    'https://quay.example/page/2',
    'https://quay.example/index.php?page=12',
    'https://quay.example/?page=2',
    'https://quay.example/front-page-2026',
    'javascript:location.href/page/2',
    'talks.txt',
  ])('%s', (address) => {
    expect(articlePageOf(address)).toBeNull();
  });
});

test('pages stay articles of their own: each has words that the others have not', () => {
  for (const address of [`${FIRST}?page=2`, `${FIRST}/page/2`, `${FIRST}/2`]) {
    expect(articleIdOf(address)).not.toBe(articleIdOf(FIRST));
  }
});
