import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { isCandidate } from '../../../src/page/article/candidate';
import { findArticle } from '../../../src/page/article/find-article';
import { findArticleGently } from '../../../src/page/article/find-gently';

const ADDRESS = 'https://quay.example/1';
const PROSE =
  '<p>The foreign ministry said on Monday that the ferry would sail again once its papers were in order.</p>'.repeat(3);
const documentOf = (html: string): Document => new JSDOM(html).window.document;
const textOf = (html: string): string | undefined => findArticle(documentOf(html), ADDRESS)?.article.text;

describe('a page that takes over the names of the DOM', () => {
  test('on its document is read all the same, and looked at', () => {
    const page = `<img name="body"><img name="documentElement"><img name="getElementsByTagName"><img name="createTreeWalker"><img name="querySelectorAll"><h1>Ferry to sail</h1>${PROSE}`;
    expect(isCandidate(documentOf(page))).toBe(true);
    expect(textOf(page)).toContain('Ferry to sail\nThe foreign ministry said');
  });

  test('on a form around everything is read all the same', () => {
    const inputs = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'className',
      'id',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(textOf(`<form>${inputs}<h1>Ferry to sail</h1>${PROSE}</form><p>after</p>`)).toContain('Ferry to sail\nThe');
  });
});

describe('a page of no sense', () => {
  test.each([
    ['nothing', ''],
    ['only a head', '<head><title>Ferry</title></head>'],
    ['frames', '<frameset><frame src="a"></frameset>'],
    ['unclosed everything', '<div><p><b><i><table><tr><td><ul><li>'],
  ])('%s is no article', (_, html) => {
    expect(findArticle(documentOf(html), ADDRESS)).toBeNull();
  });

  test('elements nested without end are walked to a depth, and no further', () => {
    const document = documentOf('');
    let at: Element = document.body;
    for (let i = 0; i < 1500; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'The foreign ministry said nothing.';
    expect(findArticle(document, ADDRESS)).toBeNull();
  });

  test('a block of a megabyte is read to its limit', () => {
    const pieces = 'The foreign ministry said so. <i>And so on.</i> '.repeat(8_000);
    expect(textOf(`${PROSE}<p>${pieces}</p>`)?.length).toBeLessThan(210_000);
  });

  test('a book is no article', () => {
    expect(textOf(`<p>${'The ferry would sail again. '.repeat(20)}</p>`.repeat(1900))).toBeUndefined();
  });

  test('blocks in blocks are looked at once, and not each of them whole', () => {
    const document = documentOf('<div>A line that is long enough to be some prose of a page that says it.'.repeat(300));
    const reads = vi.spyOn(document.defaultView!.Node.prototype, 'textContent', 'get');
    const nothing = vi.spyOn(document.defaultView!.CharacterData.prototype, 'data', 'get');
    expect(isCandidate(document)).toBe(false);
    expect(reads.mock.calls.length + nothing.mock.calls.length).toBeLessThan(1000);
    expect(reads).not.toHaveBeenCalled();
  });

  test('ten megabytes in one text node are no paragraph', () => {
    const document = documentOf(PROSE);
    document.body.prepend(document.createTextNode('a '.repeat(5_000_000)));
    expect(findArticle(document, ADDRESS)?.article.text.length).toBeLessThan(1000);
  });
});

describe('metadata that is wrong', () => {
  const withJson = (json: string, head = ''): string =>
    `<head>${head}<script type="application/ld+json">${json}</script></head><h1>Ferry to sail</h1>${PROSE}`;
  const articleOf = (html: string) => findArticle(documentOf(html), ADDRESS)?.article;

  test('JSON-LD that does not parse, or refers to itself, says nothing', () => {
    expect(articleOf(withJson('{"@type": "NewsArticle", headline'))?.title).toBe('Ferry to sail');
    const circle =
      '{"@id":"#a","@type":"NewsArticle","headline":"Ferry","author":{"@id":"#b"},"mainEntityOfPage":{"@id":"#a"}}';
    expect(articleOf(withJson(circle))).toMatchObject({ byline: null });
  });

  test('JSON-LD that a comment closes, with a million spaces behind it, is read at once', () => {
    expect(articleOf(withJson(`--> ${' '.repeat(1_000_000)} x`))?.title).toBe('Ferry to sail');
  });

  test('markup and entities in values are undone', () => {
    const author = '{"@type":"NewsArticle","headline":"Ferry","author":{"name":"Mina &amp; <b>Jo</b> Okafor"}}';
    expect(articleOf(withJson(author))?.byline).toBe('Mina & Jo Okafor');
  });

  test('a canonical address that is the front page is not the article’s', () => {
    expect(articleOf(withJson('{}', '<link rel="canonical" href="https://quay.example/">'))?.url).toBe(ADDRESS);
  });

  test('a date that is none is none', () => {
    expect(articleOf(withJson('{"@type":"NewsArticle","headline":"x","datePublished":"soon"}'))?.published).toBeNull();
  });
});

describe('the gentle finder', () => {
  test('finds what the other finds', async () => {
    const html = `<h1>Ferry to sail</h1>${PROSE}${'<div><a href="/x">more</a></div>'.repeat(1500)}`;
    const found = await findArticleGently(documentOf(html), ADDRESS, new AbortController().signal);
    expect(found?.article).toEqual(findArticle(documentOf(html), ADDRESS)?.article);
  });

  test('stops where it is told to', async () => {
    const html = `${PROSE}${'<div><a href="/x">more</a></div>'.repeat(5000)}`;
    const ending = new AbortController();
    const finding = findArticleGently(documentOf(html), ADDRESS, ending.signal);
    ending.abort();
    await expect(finding).rejects.toThrow();
  });
});
