import type { ArticleMetadata } from '../../../core/article/article';
import { isoDate } from '../../../core/article/iso-date';
import type { NativeDom } from '../outline/native-dom';
import { cleanValue } from './clean';
import { articleNode, type LinkedNode, readJsonLd, resolve, text, texts } from './json-ld';

/** One field's sources in the order in which they are believed. */
type Sources = readonly (() => string | null | undefined)[];

/** What a page says about its article, in its head and in its marks; what nobody says is null. */
export function readMetadata(document: Document, dom: NativeDom, address: string): ArticleMetadata {
  const page = new Page(document, dom);
  const { linked, nodes } = page;
  const author = texts(resolve(linked['author'] ?? linked['creator'], nodes)).filter(isName);
  const language = first([
    () => page.attribute('html', 'lang'),
    () => text(linked['inLanguage']),
    () => page.meta('og:locale'),
    () => page.meta('content-language'),
  ]);
  return {
    title: first([
      () => text(linked['headline']),
      () => page.meta('og:title'),
      () => page.meta('twitter:title'),
      () => page.content('h1'),
      () => page.content('title'),
    ]),
    byline: first([
      () => author.join(', '),
      ...BYLINE_METAS.map((name) => () => nameIn(page.meta(name))),
      () =>
        /^(written by|author|by)$/i.test(page.meta('twitter:label1') ?? '') ? nameIn(page.meta('twitter:data1')) : null,
      ...BYLINE_PLACES.map((selectors) => () => nameIn(page.content(selectors))),
    ]),
    publisher: first([
      () => page.meta('og:site_name'),
      () => text(resolve(linked['publisher'], nodes)),
      () => page.meta('application-name'),
      () => page.meta('apple-mobile-web-app-title'),
    ]),
    published: date(linked, page, 'datePublished', [
      'article:published_time',
      'og:published_time',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
    ]),
    modified: date(linked, page, 'dateModified', [
      'article:modified_time',
      'og:updated_time',
      'lastmod',
      'last-modified',
      'dcterms.modified',
    ]),
    language: language?.replace('_', '-') ?? null,
    direction:
      page.attribute('html', 'dir')?.toLowerCase() === 'rtl' || RIGHT_TO_LEFT.test(language ?? '') ? 'rtl' : 'ltr',
    url: addressOf(page, address),
    section: first([() => text(linked['articleSection']), () => page.meta('article:section')]),
  };
}

const BYLINE_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];

/** Where pages show who wrote an article, from the surest mark to a mere class. */
const BYLINE_PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i]',
  '.byline a, [class*="byline" i] a, .author a, .vcard .fn',
  '.byline, [class*="byline" i], .author',
];

const RIGHT_TO_LEFT = /^(ar|fa|ur|he|ps|sd|ckb|dv|ug|yi)\b/i;

/** The head's meta elements by name, and the JSON-LD, read once. */
class Page {
  readonly nodes: readonly LinkedNode[];
  readonly linked: LinkedNode;
  readonly #metas = new Map<string, string>();

  constructor(
    readonly document: Document,
    readonly dom: NativeDom,
  ) {
    this.nodes = readJsonLd(document, dom);
    this.linked = articleNode(this.nodes) ?? {};
    for (const element of dom.select(document, 'meta[content]').slice(0, 400)) {
      const name = ['property', 'name', 'itemprop', 'http-equiv']
        .map((key) => dom.attribute(element, key))
        .find(Boolean);
      const value = cleanValue(dom.attribute(element, 'content'));
      if (name && value && !this.#metas.has(name.toLowerCase())) this.#metas.set(name.toLowerCase(), value);
    }
  }

  meta(name: string): string | null {
    return this.#metas.get(name) ?? null;
  }

  content(selectors: string): string | null {
    const element = this.dom.first(this.document, selectors);
    return element ? cleanValue(this.dom.content(element)) : null;
  }

  attribute(selectors: string, name: string): string | null {
    const element = this.dom.first(this.document, selectors);
    return element ? this.dom.attribute(element, name) : null;
  }
}

function first(sources: Sources): string | null {
  for (const source of sources) {
    const value = source();
    if (value) return value;
  }
  return null;
}

function date(
  linked: LinkedNode,
  page: Page,
  name: 'datePublished' | 'dateModified',
  metas: readonly string[],
): string | null {
  return first([
    () => isoDate(text(linked[name])),
    ...metas.map((meta) => () => isoDate(page.meta(meta))),
    () => isoDate(page.attribute(`[itemprop~="${name}"][datetime]`, 'datetime')),
    () => isoDate(page.attribute(`[itemprop~="${name}"][content]`, 'content')),
    () => (name === 'datePublished' ? isoDate(page.attribute('time[datetime]', 'datetime')) : null),
  ]);
}

/** Where the article lives: its canonical address, unless that is another site's or this site's front page. */
function addressOf(page: Page, address: string): string | null {
  const canonical = first([() => page.attribute('link[rel~="canonical" i]', 'href'), () => page.meta('og:url')]);
  if (!URL.canParse(address)) return canonical && URL.canParse(canonical) ? canonical : null;
  if (!canonical || !URL.canParse(canonical, address)) return address;
  const said = new URL(canonical, address);
  const here = new URL(address);
  const isFrontPage = said.pathname === '/' && !said.search && here.pathname !== '/';
  return isFrontPage ? address : said.href;
}

const isName = (value: string): boolean =>
  value.length < 120 &&
  !/^(https?:|www\.|#|\/)|@|\b(admin|webmaster|editor in chief)\b|^(posted|share|follow)/i.test(value);

/** A name without "By" before it and the date after it; null where it is an address, a label or a sentence. */
function nameIn(value: string | null): string | null {
  if (!value || !isName(value)) return null;
  const name = value
    .replace(/^(?:(?:written|posted|story|words|reported)\s+)?(?:by|from|author)[:\s]+/i, '')
    .replace(/\s*[|•·,–—-]?\s*(?:(?:updated|published|posted|on)\b.*|\d.*)$/i, '')
    .trim();
  return name && name.split(' ').length <= 12 && !/^(staff|admin|author|by)$/i.test(name) ? name : null;
}
