import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../src/page/article/find-article';

const PROSE =
  '<p>The foreign ministry said on Monday that the ferry would sail again once its papers were in order.</p>'.repeat(3);

/** What is read of a page with this head, and with this between its headline and its text. */
const read = (head: string, between = '', body = `<h1>Ferry to sail again</h1>${between}${PROSE}`) =>
  findArticle(new JSDOM(`<head>${head}</head><main>${body}</main>`).window.document, 'https://quay.example/1')!.article;
const linked = (values: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry to sail again', ...values })}</script>`;

describe('the title', () => {
  test('is the h1 that the window’s title has too, and not the site’s own', () => {
    const body = `<h1>Pulse notes</h1><div><h1>Ferry to sail again</h1>${PROSE}</div>`;
    expect(read('<title>Ferry to sail again - Quay</title>', '', body).title).toBe('Ferry to sail again');
  });

  test('is no telephone number in bold', () => {
    const body = `<div><b>Call us: 555 0100 0200 0300</b></div>${PROSE}`;
    expect(read('<title>Ferry to sail again</title>', '', body).title).toBe('Ferry to sail again');
  });
});

describe('the byline', () => {
  test.each([
    [
      'over the first paragraph, with the agency’s dateline after it',
      '<p>By <strong>Mina Okafor</strong><br>CASTELL, Nov 12, 2026 (QNA) - The ferry, which had been out of service since the spring, is to sail again within the week, the ministry said in a note to all who had asked it for one.</p>',
      'Mina Okafor',
    ],
    ['over the day, parted by a break', '<p class="author">Mina Okafor<br>12 November 2026</p>', 'Mina Okafor'],
    [
      'as a link, with the role beside it',
      '<div class="authors-data"><span>&amp;</span> <a href="/u/mina">Mina Okafor</a> <span>Writer, Harbour</span></div>',
      'Mina Okafor',
    ],
    [
      'under a long caption',
      '<p>A ferry lies at the quay in Castell, where it has been since its papers were found to be out of order since.</p><p>By Mina Okafor</p>',
      'Mina Okafor',
    ],
    ['nowhere, where a month stands in its place', '<span class="byline">Nov 12</span>', null],
  ])('%s', (_, between, byline) => {
    expect(read('', between).byline).toBe(byline);
  });

  test('may be of many', () => {
    const names = [
      'Mina Okafor',
      'Jo Brandt',
      'Ana de la Cruz',
      'Rafiq Mia',
      'Ida Holm',
      'Tom Reyes',
      'Lena Ortiz',
      'Max Vogel',
      'Eva Lind',
    ];
    expect(read(linked({ author: names.map((name) => ({ '@type': 'Person', name })) })).byline).toBe(names.join(', '));
  });
});

describe('the day of publishing', () => {
  const SHOWN = '<p class="date">Published March 9, 2026</p>';

  test('is read as its readers see it where day and month could be either', () => {
    expect(read('<meta name="article:published_time" content="03-09-2026">', SHOWN).published).toBe('2026-03-09');
    expect(read('<meta name="article:published_time" content="03-09-2026">').published).toBe('2026-09-03');
  });

  test('is not after the last change', () => {
    const head = linked({ datePublished: 'Jun 12, 2026', dateModified: 'Jun 10, 2026' });
    expect(read(head, SHOWN).published).toBe('2026-03-09');
    expect(read(head).published).toBe('2026-06-12');
  });

  test('is not today’s, which a page shows beside', () => {
    expect(read('', '<p id="todays-date">Friday, March 20, 2026</p><p>9 March 2026</p>').published).toBe('2026-03-09');
  });
});
