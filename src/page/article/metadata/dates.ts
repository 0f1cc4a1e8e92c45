import { isoDate } from '../../../core/article/iso-date';
import { type LinkedNode, text } from './json-ld';
import type { PageHead } from './page-head';

const METAS = {
  datePublished: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'published_time',
    'date_published',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'dc.date.created',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'cxenseparse:publishtime',
    'cxenseparse:recs:publishtime',
    'originalpublicationdate',
    'citation_publication_date',
    'citation_date',
    'dcterms.issued',
    'dcterms.available',
    'dc.date.published',
    'publication_date',
    'publication-date',
    'article_date_original',
    'article:published',
    'og:pubdate',
    'rnews:datepublished',
    'bt:pubdate',
  ],
  dateModified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
  ],
} as const;

/** The day, or moment, that the page's head and marked-up elements give; null where they give none. */
export function dateIn(page: PageHead, name: keyof typeof METAS): string | null {
  const said = isoDate(moment(page.linked[name]));
  if (said) return said;
  for (const meta of METAS[name]) {
    const date = isoDate(page.meta(meta));
    if (date) return date;
  }
  const marked = page.marked('itemprop', name);
  return (
    isoDate(page.attribute(marked, 'datetime')) ??
    isoDate(page.attribute(marked, 'content')) ??
    isoDate(page.content(marked)) ??
    (name === 'datePublished' ? isoDate(moment(page.linked['dateCreated'] ?? page.linked['uploadDate'])) : null)
  );
}

/** A moment as text; some pages give the milliseconds since 1970. */
const moment = (value: LinkedNode[string] | undefined): string | null =>
  typeof value === 'number' ? String(value) : text(value);

/**
 * The publishing date that a page's head gives, or what its readers are shown (`seen`) where that is more to be
 * believed: a day that may be the month ("03-09-2026"), or a publishing after the last change.
 */
export function believed(said: string | null, modified: string | null, seen: string | null): string | null {
  if (!said || !seen) return said;
  const [year, month, day] = said.slice(0, 10).split('-');
  const isTurned = said.length === 10 && seen.slice(0, 10) === `${year}-${day}-${month}`;
  const isLate = modified !== null && said.slice(0, 10) > modified.slice(0, 10);
  return isTurned || isLate ? seen : said;
}

/** The day in an address that names its year, month and day: "/2026/11/12/ferry", "/20261112/ferry". */
export function dateInAddress(address: string): string | null {
  const whole = /\/(20\d{2})(\d{2})(\d{2})(?=[/._-]|$)/.exec(address);
  if (whole) return isoDate(`${whole[1]}-${whole[2]}-${whole[3]}`);
  const parts = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=\/|-|$)/i.exec(address);
  if (!parts) return null;
  const [, year, month, day] = parts;
  return isoDate(/\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}
