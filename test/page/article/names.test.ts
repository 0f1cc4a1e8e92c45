import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findArticle } from '../../../src/page/article/find-article';
import { PLAIN } from '../../../src/page/article/outline/native-dom';
import { nameReader } from '../../../src/page/article/outline/page-names';

const ADDRESS = 'https://quay.example/1';
const documentOf = (html: string): Document => new JSDOM(html).window.document;

test.each([
  ['<p class="Article_photoCaption__x7Yk2">', 'article-photo-caption'],
  ['<p class="md:hidden text-secondary overflow-x-auto lede">', 'lede'],
  ['<p class="has-comments story_body" id="mainStory">', 'story-body main-story'],
  ['<p class="post type-post hentry category-comments tag-promo">', 'post hentry'],
  ['<p class="category-list">', 'category-list'],
  ['<p>', ''],
])('%s is called “%s”', (html, name) => {
  expect(nameReader()(PLAIN, documentOf(html).querySelector('p')!)).toBe(name);
});

const PARAGRAPHS = ['first', 'second', 'third', 'fourth']
  .map(
    (n) =>
      `<p>The foreign ministry said on Monday, for the ${n} time, that the ferry would sail again once its papers were all in order.</p>`,
  )
  .join('');
const textOf = (html: string): string => findArticle(documentOf(html), ADDRESS)?.article.text ?? '';

test('what a page holds once for each width of screen is one text', () => {
  const variant = (name: string) => `<div class="variant ${name}"><h2>Papers</h2>${PARAGRAPHS}</div>`;
  const text = textOf(`<main><h1>Ferry to sail</h1>${variant('wide')}${variant('narrow')}</main>`);
  expect(text.match(/for the first time/g)).toHaveLength(1);
  expect(text.match(/Papers/g)).toHaveLength(1);
});

test('a sentence said twice side by side stays said twice', () => {
  const text = textOf(`<main><h1>Ferry to sail</h1>${PARAGRAPHS}${PARAGRAPHS}</main>`);
  expect(text.match(/for the first time/g)).toHaveLength(2);
});

test('articles beside the title’s own are others', () => {
  const others = ['barge', 'tug'].map((boat) => `<article>${PARAGRAPHS.replaceAll('ferry', boat)}</article>`).join('');
  const text = textOf(`<main><article><h1>Ferry to sail</h1>${PARAGRAPHS}</article>${others}</main>`);
  expect(text).toContain('ferry');
  expect(text).not.toMatch(/barge|tug/);
});
