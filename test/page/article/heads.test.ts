import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/core/article/iso-date';
import { findArticle } from '../../../src/page/article/find-article';
import { HEADS, type Head } from './heads';
import { LATER_HEADS } from './later-heads';

const PROSE =
  '<p>The ferry had been out of service since the spring, when its papers were found to be out of order.</p>'.repeat(4);

/**
 * What is read of a page that is marked up so. Told once before the rules were mended by them, 80 of the 124 heads were
 * right (publisher 16 of 32, day 39 of 53, byline 25 of 39), and of the later twelve pages 10, 12 and 7.
 */
function read({ head = '', over = '', under = '', footer = '', language = 'en', url }: Head) {
  const address = url ?? 'https://www.quayargus.example/world/ferry-to-sail-again';
  const page = `<html lang="${language}"><head>${head}</head><body><main><article><h1>Ferry to sail again</h1>${over}${PROSE}${under}</article></main>${footer}</body></html>`;
  const { publisher, byline, published } = findArticle(
    new JSDOM(page, { url: address }).window.document,
    address,
  )!.article;
  return { publisher, byline, day: isoDate(published)?.slice(0, 10) ?? null };
}

describe.each(Object.entries(HEADS))('the %s', (_, heads) => {
  test.each(heads)('$name', (one) => {
    expect(read(one)).toMatchObject(one.says);
  });
});

test.each(LATER_HEADS)('$name', (one) => {
  expect(read(one)).toMatchObject(one.says);
});
