import { resolve, text, typesOf } from './json-ld';
import type { PageHead } from './page-head';

/**
 * The outlet's name: what most pages call their site, unless it is nothing like the address and what they call their
 * publisher is ("U.S.", at a news agency). Null where the page says none.
 */
export function publisherOf(page: PageHead, title: string | null, windowTitle: string | null): string | null {
  const said = [
    page.meta('og:site_name'),
    text(resolve(page.linked['publisher'], page.nodes)),
    page.meta('application-name'),
    page.meta('apple-mobile-web-app-title'),
    siteIn(windowTitle, title),
    text(page.nodes.find((node) => typesOf(node).some((type) => SITE_TYPE.test(type)))?.['name']),
  ].flatMap((name) => outletIn(name) ?? []);
  return said.find((name) => isAtHome(name, page.address)) ?? said[0] ?? null;
}

/** What describes the site, and not the story. */
const SITE_TYPE = /^(?:WebSite|NewsMediaOrganization|Organization)$/;

/** A name without its motto; null where it is the address, or an account's. */
function outletIn(name: string | null): string | null {
  if (!name || /^(?:https?:|www\.|@)/i.test(name)) return null;
  return name.split(/\s+[|–—]\s+/)[0]!.trim() || null;
}

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
  const parts = /^(.+)(?:\s*[|–—»·-]\s+|--|[_｜])([^|–—»·_｜]{2,40})$/u.exec(windowTitle ?? '');
  if (!parts || !title) return null;
  const [, headline, site] = parts;
  const isTitle = title.startsWith(headline!.slice(0, 20)) || headline!.includes(title.slice(0, 20));
  return isTitle && !title.endsWith(site!) ? site!.trim() : null;
}
