import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isCandidate } from '../../../src/page/article/candidate';
import { findArticle } from '../../../src/page/article/find-article';

const ADDRESS = 'https://quay.example/1';
const STORY = `<h1>Ferry to sail</h1>${'<p>The foreign ministry said on Monday that the ferry would sail again once its papers were in order.</p>'.repeat(3)}`;

function pageWithFrame(around: string, inside: string): Document {
  const { document } = new JSDOM(`<body>${around}<iframe></iframe>`, { url: ADDRESS }).window;
  document.querySelector('iframe')!.contentDocument!.body.innerHTML = inside;
  return document;
}

test('an article in a frame of the same origin is found, with the frame’s own text nodes', () => {
  const page = pageWithFrame('<p>Archive</p>', STORY);
  const found = findArticle(page, ADDRESS)!;
  expect(found.article.text).toContain('Ferry to sail\nThe foreign ministry said');
  expect(found.root.ownerDocument).toBe(page.querySelector('iframe')!.contentDocument);
  expect(isCandidate(page)).toBe(true);
});

test('a page with an article of its own is not looked for in its frames', () => {
  const page = pageWithFrame(STORY, STORY.replaceAll('ferry', 'barge'));
  expect(findArticle(page, ADDRESS)!.article.text).not.toContain('barge');
});
