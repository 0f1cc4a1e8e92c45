import type { ArticleMetadata } from '../../../core/article/article';
import { articlePageOf } from '../../../core/article/article-pages';
import { isoDate } from '../../../core/article/iso-date';
import { isRightToLeft } from '../../../core/article/script-language';
import { likeness } from '../headline';
import { bylineOf } from './byline';
import { believed, dateIn, dateInAddress } from './dates';
import { text } from './json-ld';
import type { PageHead } from './page-head';
import { publisherOf } from './publisher';
import type { Visible } from './visible';

/** One field's sources in the order in which they are believed. */
type Sources = readonly (() => string | null | undefined)[];

/** The article's title as the page's head has it. */
export const titleOf = (page: PageHead): string | null =>
  first([
    () => text(page.linked['headline']),
    () => page.meta('og:title'),
    () => page.meta('twitter:title'),
    () => titleInWindow(page),
    () => windowTitleOf(page),
    () => page.content(page.tagged('h1')[0]),
  ]);

/** The h1 that the window's title has too: others are the site's, or a section's. */
function titleInWindow(page: PageHead): string | null {
  const title = windowTitleOf(page);
  const said = page
    .tagged('h1')
    .slice(0, 20)
    .map((h1) => page.content(h1));
  return said.find((h1) => h1 && title && likeness(h1, title) >= SAME) ?? null;
}
/** How much of an h1's words the window's title has where the two are one. */
const SAME = 0.8;

/** What a page says about its article, in its head, in its marks and to its readers; what nobody says is null. */
export function readMetadata(page: PageHead, title: string | null, seen: Visible): ArticleMetadata {
  const { linked } = page;
  const modified = dateIn(page, 'dateModified');
  const publisher = publisherOf(page, title, windowTitleOf(page));
  const language = languageOf(page);
  return {
    title,
    byline: bylineOf(page, publisher, seen),
    publisher: publisher ?? hostOf(page.address),
    published: first([
      () => believed(dateIn(page, 'datePublished'), modified, seen.published),
      () => seen.published,
      () =>
        isoDate(
          page
            .tagged('time')
            .map((time) => page.attribute(time, 'datetime'))
            .find(Boolean),
        ),
      () => dateInAddress(page.address),
    ]),
    modified,
    language: language?.replace('_', '-') ?? null,
    direction:
      page.attribute(page.tagged('html')[0], 'dir')?.toLowerCase() === 'rtl' || isRightToLeft(language) ? 'rtl' : 'ltr',
    url: addressOf(page),
    section: first([() => text(linked['articleSection']), () => page.meta('article:section')]),
  };
}

/** The language that the page says it is in, as it says it. */
export const languageOf = (page: PageHead): string | null =>
  first([
    () => page.attribute(page.tagged('html')[0], 'lang'),
    () => text(page.linked['inLanguage']),
    () => page.meta('og:locale'),
    () => page.meta('content-language'),
  ]);

/** An `svg` has titles too; the window's comes first. */
const windowTitleOf = (page: PageHead): string | null => page.content(page.tagged('title')[0]);

function first(sources: Sources): string | null {
  for (const source of sources) {
    const value = source();
    if (value) return value;
  }
  return null;
}

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '') || null : null;

/**
 * Where the article lives: its canonical address, unless that is another site's, this site's front page, or another page
 * of an article that is spread over several. Many sites call the first canonical on all of them; what was marked on one
 * would be looked for on the others, and be lost.
 */
function addressOf(page: PageHead): string | null {
  const { address } = page;
  const canonical = first([() => page.attribute(page.canonical(), 'href'), () => page.meta('og:url')]);
  if (!URL.canParse(address)) return canonical && URL.canParse(canonical) ? canonical : null;
  if (!canonical || !URL.canParse(canonical, address)) return address;
  const said = new URL(canonical, address);
  const here = new URL(address);
  const isFrontPage = said.pathname === '/' && !said.search && here.pathname !== '/';
  const number = articlePageOf(address)?.number;
  const isOtherPage = number !== undefined && articlePageOf(said.href)?.number !== number;
  return isFrontPage || isOtherPage ? address : said.href;
}
