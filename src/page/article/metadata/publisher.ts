import { outletAtFoot } from './imprint';
import { resolve, text, typesOf } from './json-ld';
import type { PageHead } from './page-head';

/**
 * The outlet's name: what most pages call their site, unless it is nothing like the address and what they call their
 * publisher is ("U.S.", at a news agency); where the head has no name, what readers see at the foot or at the top. Null
 * where the page says none.
 */
export function publisherOf(page: PageHead, title: string | null, windowTitle: string | null): string | null {
  const { linked, nodes } = page;
  const said = [
    page.meta('og:site_name'),
    text(resolve(linked['publisher'], nodes)),
    page.meta('application-name'),
    page.meta('apple-mobile-web-app-title'),
    siteIn(windowTitle, title),
    text(nodes.find((node) => typesOf(node).some((type) => SITE_TYPE.test(type)))?.['name']),
    ...['copyrightHolder', 'sourceOrganization', 'provider'].map((name) => text(resolve(linked[name], nodes))),
    ...['dc.publisher', 'dcterms.publisher', 'citation_publisher'].map((name) => page.meta(name)),
    page.meta('copyright')?.replace(/^(?:copyright|©|\(c\)|[\d\s,–-])+/i, '') ?? null,
  ].flatMap((name) => outletIn(name, page.address) ?? []);
  return (
    said.find((name) => isAtHome(name, page.address)) ??
    said[0] ??
    outletAtFoot(page, (name) => isAtHome(name, page.address)) ??
    page.meta('twitter:site')?.replace(/^@/, '') ??
    null
  );
}

/** What describes the site, and not the story. */
const SITE_TYPE = /^(?:WebSite|NewsMediaOrganization|Organization)$/;

/** What a page is called where nobody gave it a name, or the machine did that serves it. */
const NO_NAME =
  /^(?:home|home ?page|index|hosted|hosted news|news|blog|website|site|untitled|default|main|welcome|wordpress|my (?:site|blog)|article|story|page)$/i;

/** A name without its motto; null where it is the address, an account's, or no name. */
function outletIn(name: string | null, address: string): string | null {
  if (!name || /^(?:https?:|www\.|@)/i.test(name)) return null;
  const parts = name.split(MOTTO).map((part) => part.trim());
  const outlet = parts.find((part) => isAtHome(part, address)) ?? parts[0]!;
  return outlet && !NO_NAME.test(outlet) ? outlet : null;
}
const MOTTO = /\s+[|–—•·»-]\s+|\s*::\s*|:\s+/;

/** Whether a name and the address have to do with each other: by a word, by all of it, or by its initials. */
function isAtHome(name: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const host = plain(new URL(address).hostname);
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.map((word) => word[0]).join('');
  const labels = new URL(address).hostname.split('.');
  return (
    words.some((word) => word.length >= LONG && host.includes(word)) ||
    (plain(name).length >= SHORT && host.includes(plain(name))) ||
    labels.some((label) => label === initials || label === initials.slice(1) || label === plain(name)) ||
    labels.some((label) => label.length >= SHORT && plain(name).startsWith(label))
  );
}
const LONG = 4;
const SHORT = 3;

const plain = (value: string): string => (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** "Harbour Courier" out of "Ferry to sail again - Harbour Courier", where the rest is the headline, its section over it or not. */
function siteIn(windowTitle: string | null, title: string | null): string | null {
  if (!title) return null;
  const behind = windowTitle?.startsWith(title)
    ? /^\s*[-_|–—]\s*([^-_|–—]{2,40})$/u.exec(windowTitle.slice(title.length))
    : null;
  if (behind) return behind[1]!.trim();
  const before = /^([^|–—»·•]{2,40}?)\s*(?:[|–—»·•]|\s-)\s+(.+)$/u.exec(windowTitle ?? '');
  if (before && before[2] === title) return before[1]!.trim();
  const parts = /^(.+)(?:\s*[|–—»·•-]\s+|--|[_｜])([^|–—»·•_｜]{2,40})$/u.exec(windowTitle ?? '');
  if (!parts) return null;
  const [, headline, site] = parts;
  const isTitle = title.startsWith(headline!.slice(0, 20)) || headline!.includes(title.slice(0, 20));
  return isTitle && !title.endsWith(site!) ? site!.trim() : null;
}
