import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../core/article/article';
import { articleFromText } from '../core/article/from-text';
import { findArticle } from '../page/article/find-article';
import type { Input } from './input';

/** The article of an input: the page's, found as in a browser, or the text itself. A page that shows none has no text. */
export function readArticle(input: Input): Article {
  const { title, published, url } = input;
  const known = { ...(title && { title }), ...(published && { published }), ...(url && { url }) };
  if ('text' in input) return articleFromText(input.text, known);
  const found = findInHtml(input.html, url ?? '');
  return found ? { ...found, ...withoutWhatThePageSays(known, found) } : articleFromText('', known);
}

function findInHtml(html: string, url: string): Article | null {
  // A page is read and never run: no scripts, no styles fetched, and its complaints are nobody's.
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(URL.canParse(url) && { url }) });
  const found = findArticle(dom.window.document, url);
  dom.window.close();
  return found?.article ?? null;
}

/** A page's own word on itself goes before what the line says. */
const withoutWhatThePageSays = (known: Partial<Article>, page: Article): Partial<Article> =>
  Object.fromEntries(Object.entries(known).filter(([name]) => page[name as keyof Article] === null));
