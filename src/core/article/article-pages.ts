/** Which page of an article that a site spreads over several an address names. */
export interface ArticlePage {
  /** From 2 on: the first page's address is the article's own. */
  readonly number: number;
  /** The address of the first page, as sites form it. */
  readonly first: string;
}

/** A longer article is none: the number names something else. */
const MOST_PAGES = 40;
const PARAMETERS = ['page', 'paged', 'pg', 'page_no', 'pageno', 'pagenum', 'page_number', 'pagenumber', 'seite'];
/** How a path ends that names a page. A bare number, or `p2`, is one behind a headline's words only: `/story/2` is a story. */
const ENDINGS: readonly RegExp[] = [
  /[/,_-](?:page|seite)[/_-]?(\d{1,2})(?=(?:\.html?)?$)/i,
  /(?<=\/\w+(?:-\w+){3,})\/(\d{1,2})$/,
  /(?<=\/\w+(?:-\w+){3,})[-_/]p(\d{1,2})(?=(?:\.html?)?$)/i,
];

/**
 * The page that an address names by its form, null for first pages and all other addresses. Pages of one article stay
 * articles of their own (`articleIdOf`), since each has words that the others have not; this ties them together.
 */
export function articlePageOf(address: string): ArticlePage | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return byParameter(url) ?? byPath(url);
}

function byParameter(url: URL): ArticlePage | null {
  // "index.php?page=12" is no page of anything: all of the site is there.
  if (!/[^/.]{4}$|\.html?$|\/$/.test(url.pathname) || url.pathname === '/') return null;
  // Asked by name: in Firefox a script in a page cannot go through a URL's parameters.
  const name = PARAMETERS.find((one) => url.searchParams.has(one));
  if (!name) return null;
  const said = url.searchParams.get(name)!;
  const first = new URL(url.href);
  first.searchParams.delete(name);
  return pageOf(said, first);
}

function byPath(url: URL): ArticlePage | null {
  const path = url.pathname.replace(/\/+$/, '');
  const ending = ENDINGS.map((form) => form.exec(path)).find((found) => found !== null);
  if (!ending) return null;
  const first = new URL(url.href);
  first.pathname = path.slice(0, ending.index) + path.slice(ending.index + ending[0].length);
  return first.pathname === '/' ? null : pageOf(ending[1]!, first);
}

function pageOf(said: string, first: URL): ArticlePage | null {
  const number = /^\d{1,2}$/.test(said) ? Number(said) : 0;
  return number >= 2 && number <= MOST_PAGES ? { number, first: first.href } : null;
}
