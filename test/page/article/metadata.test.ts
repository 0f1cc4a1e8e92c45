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
    ['with a name that ends like the word before a date', '<p>By Ana Swanson Nov 12, 2026</p>', 'Ana Swanson'],
    ['with the date right behind it', '<div class="author"><b>Mina Okafor</b><i>3/4/2026</i></div>', 'Mina Okafor'],
    [
      'with names that begin like days',
      '<p>By Sunil Kumar and Monica Reyes Thu, Nov 12</p>',
      'Sunil Kumar and Monica Reyes',
    ],
    ['with a month for a surname', '<p class="byline">Tessa May</p>', 'Tessa May'],
    [
      'beside the paper it comes from',
      '<div class="byline-section"><span class="author">Mina Okafor</span> <span class="publication">Quay Argus</span></div>',
      'Mina Okafor',
    ],
    ['with the role after it', '<p class="byline">Mina Okafor, Diplomatic Editor</p>', 'Mina Okafor'],
    [
      'an agency, with the day in the same line',
      '<div class="author"><a href="/a">Harbour Press</a> <span>November 12, 2026</span></div>',
      'Harbour Press',
    ],
    [
      'nowhere, where a caption says by whom somebody was seen',
      '<figcaption>A man was led away by Quay Police on Monday</figcaption>',
      null,
    ],
  ])('%s', (_, between, byline) => {
    expect(read('', between).byline).toBe(byline);
  });

  test('is as readers see it where the head names somebody who is nowhere on the page', () => {
    expect(read(linked({ author: 'Lena Ortiz' }), '<p>By Mina Okafor</p>').byline).toBe('Mina Okafor');
    expect(read(linked({ author: 'Mina Okafor' }), '<p>By Mina Okafor, Jo Brandt</p>').byline).toBe(
      'Mina Okafor, Jo Brandt',
    );
    expect(read(linked({ author: 'Lena Ortiz' })).byline).toBe('Lena Ortiz');
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

describe('the address', () => {
  const at = (address: string, canonical: string) =>
    findArticle(
      new JSDOM(
        `<head><link rel="canonical" href="${canonical}"></head><main><h1>Ferry to sail again</h1>${PROSE}</main>`,
      ).window.document,
      address,
    )!.article.url;
  const FIRST = 'https://quay.example/world/ferry-to-sail-again';

  test('is the canonical one', () => {
    expect(at(`${FIRST}?edition=2`, FIRST)).toBe(FIRST);
  });

  test('of a second page is its own, where the first is called canonical, or all of it on one', () => {
    expect(at(`${FIRST}?page=2`, FIRST)).toBe(`${FIRST}?page=2`);
    expect(at(`${FIRST}/2`, `${FIRST}/all`)).toBe(`${FIRST}/2`);
    expect(at(`${FIRST}?page=2&from=feed`, `${FIRST}?page=2`)).toBe(`${FIRST}?page=2`);
  });
});

describe('the publisher', () => {
  const named = (name: string): string => `<meta property="og:site_name" content="${name}">`;
  test.each([
    ['without its motto', named('Quay Courier | All the harbour’s news'), 'Quay Courier'],
    [
      'and not its address',
      `${named('https://quay.example')}${linked({ publisher: { name: 'Quay Courier' } })}`,
      'Quay Courier',
    ],
    ['and not its edition', `${named('U.S.')}${linked({ publisher: { name: 'Quay Courier' } })}`, 'Quay Courier'],
    [
      'though the address has nothing of it',
      `${named('Harbour News')}${linked({ publisher: { name: 'Harbour Media' } })}`,
      'Harbour News',
    ],
    [
      'as the site calls itself',
      '<script type="application/ld+json">{"@type":"WebSite","name":"Quay Courier"}</script>',
      'Quay Courier',
    ],
    [
      'from a window’s title that begins with the section',
      '<title>Opinion | Ferry to sail again - Quay Courier</title>',
      'Quay Courier',
    ],
    ['or else the host', '', 'quay.example'],
  ])('%s', (_, head, publisher) => {
    expect(read(head).publisher).toBe(publisher);
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

  test('has the day first where its readers write it so', () => {
    expect(read('<meta name="content-language" content="pt-BR">', '<p>05/10/2026</p>').published).toBe('2026-10-05');
    expect(read('', '<p>05/10/2026</p>').published).toBe('2026-05-10');
  });

  test('is the one beneath the headline, before any over it', () => {
    const body = `<p>Said on October 13th, 2026</p><h1>Ferry to sail again</h1><p>Monday, March 9th, 2026</p>${PROSE}`;
    expect(read('', '', body).published).toBe('2026-03-09');
  });

  test('is not today’s, which a page shows beside', () => {
    expect(read('', '<p id="todays-date">Friday, March 20, 2026</p><p>9 March 2026</p>').published).toBe('2026-03-09');
  });
});
