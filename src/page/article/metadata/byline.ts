import { monthNamed } from '../../../core/article/months';
import { resolve, texts, typesOf } from './json-ld';
import type { PageHead } from './page-head';
import type { Visible } from './visible';

const METAS = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
];

/** What pages call the place of an author, from the surest name on. */
const NAMED = [/author[-_]*name/i, /byline/i, /(?:^|[\s_-])authors?(?:$|[\s_-])/i];

/** Links to the page of somebody who writes for the site. */
const AUTHOR_LINK =
  'a[href*="/author"],a[href*="/staff/"],a[href*="/profile"],a[href*="/people/"],a[href*="/journalist"],a[href*="/reporter"],a[href*="/contributor"],a[href*="/writers/"],a[href*="/by/"]';

/**
 * Who wrote the article. Somebody goes before the publisher itself, wherever the page says so: in its JSON-LD, in its
 * metas, to its readers (`seen`) or in its markup.
 */
export function bylineOf(page: PageHead, publisher: string | null, seen: Visible): string | null {
  const isOwn = (name: string): boolean => isPublisher(name, publisher, page.address);
  const said = [linkedNames(page), ...METAS.map((meta) => page.meta(meta)), labelled(page)]
    .map(namesIn)
    .filter((name) => name !== null);
  const somebody =
    said.find((name) => !isOwn(name) && !isHandle(name)) ??
    seen.byline ??
    marked(page, isOwn) ??
    named(page, seen.around, isOwn) ??
    linkedAround(page, seen, isOwn) ??
    said.find((name) => !isOwn(name)) ??
    said[0] ??
    null;
  return somebody && publisher ? withoutPublisher(somebody, publisher) : somebody;
}

/** Persons before organisations, where the JSON-LD has both. */
function linkedNames({ linked, nodes }: PageHead): string | null {
  const authors = [resolve(linked['author'] ?? linked['creator'], nodes) ?? null].flat();
  const isOrganisation = (author: (typeof authors)[number]): boolean =>
    author !== null &&
    typeof author === 'object' &&
    !Array.isArray(author) &&
    typesOf(author).some((type) => /Organi[sz]ation/.test(type));
  const persons = authors.filter((author) => !isOrganisation(author));
  const names = persons.flatMap(texts).filter(isName);
  return (names.length > 0 ? names : authors.flatMap(texts).filter(isName)).join(', ') || null;
}

/** WordPress says in pairs of metas what a reader might ask: "Written by", "Mina Okafor". */
function labelled(page: PageHead): string | null {
  const which = ['1', '2', '3'].find((n) => /^(?:written by|author|by)$/i.test(page.meta(`twitter:label${n}`) ?? ''));
  return which ? page.meta(`twitter:data${which}`) : null;
}

/** Who is marked as the author: the name inside, or all of it, or a link that says so. */
function marked(page: PageHead, isOwn: (name: string) => boolean): string | null {
  const author = page.marked('itemprop', 'author');
  const inside = author && page.dom.select(author, '[itemprop~="name"]')[0];
  return (
    [inside, author, page.marked('rel', 'author')]
      .map((element) => namesIn(page.content(element)))
      .find((name) => name !== null && !isOwn(name)) ?? null
  );
}

/** What stands in an element that the page calls an author's. */
function named(page: PageHead, around: Element, isOwn: (name: string) => boolean): string | null {
  const places = page.dom
    .select(around, '[class*="uthor"],[class*="yline"]')
    .slice(0, 40)
    .filter((element) => !element.closest('[class*="comment"],[id*="comment"]'));
  for (const name of NAMED) {
    const place = places.find((one) => name.test(page.dom.attribute(one, 'class') ?? ''));
    const found = place && (personsLinkedIn(page, place) ?? namesIn(page.content(place)));
    if (found && !isOwn(found)) return found;
  }
  return null;
}

/** Who is linked to in the place of an author, where what else stands there is a role or a label. */
function personsLinkedIn(page: PageHead, place: Element): string | null {
  const links = page.dom.select(place, 'a[href]').slice(0, 12);
  const names = links
    .map((link) => page.content(link))
    .filter((name) => name !== null && PERSON.test(name) && isName(name));
  return [...new Set(names)].slice(0, 6).join(', ') || null;
}

/** The name in a link to an author's page that stands in one of the lines around the headline. */
function linkedAround(page: PageHead, { around, lines }: Visible, isOwn: (name: string) => boolean): string | null {
  const names = page.dom
    .select(around, AUTHOR_LINK)
    .slice(0, 60)
    .map((link) => page.content(link))
    .filter((name) => name !== null && PERSON.test(name) && !isOwn(name) && lines.some((line) => line.includes(name)));
  return [...new Set(names)].slice(0, 6).join(', ') || null;
}
const PERSON = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|bin|al|el)){1,4}$/u;

const LONGEST = { name: 120, names: 800 };
const isName = (value: string): boolean =>
  (value.length < LONGEST.name || (value.length < LONGEST.names && isList(value))) &&
  /\p{L}{2}/u.test(value) &&
  !/^(https?:|www\.|#|\/)|@|\b(admin|webmaster|editor in chief)\b|^(posted|share|follow|view|see|more|all posts|read|about)\b/i.test(
    value,
  );

/** Names after one another, each of a few words: a report's authors may be many. */
const isList = (value: string): boolean => {
  const names = value.split(/,\s*(?:and\s+)?|;\s*|\s+and\s+|\s+&\s+/);
  return names.length > 2 && names.every((name) => name.split(' ').length <= 5);
};

/** What stands before a name: "Written by", in the languages whose sites show it. */
const BEFORE =
  /^(?:(?:written|posted|story|words|reported|edited|article)\s+)?(?:by|from|author|von|par|por|yazan|автор|بقلم|كتب|تحریر|رپورٹ|记者)[:：\s]+/i;

/** A name without "By" before it and the date after it; null where it is an address, a label or a sentence. */
function namesIn(value: string | null): string | null {
  if (!value || !isName(value)) return null;
  const name = value
    .replace(BEFORE, '')
    .replace(
      /\s*[|•·,–—-]?\s*(?:(?:updated|published|posted|on|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?)(?=\s|$).*|\d.*)$/i,
      '',
    )
    .replace(/^[\s,;|•·–—-]+|[\s,;|•·–—-]+$/g, '');
  if (!name || monthNamed(name) > 0 || /^(staff|admin|author|by|written by)$/i.test(name)) return null;
  return name.split(' ').length <= 14 || isList(name) ? name : null;
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** Whether a name is the publisher's, or the site's. */
function isPublisher(name: string, publisher: string | null, address: string): boolean {
  const said = plain(name);
  const own = plain(publisher ?? '');
  if (own.length > 2 && (said === own || said.includes(own) || (said.length > 4 && own.includes(said)))) return true;
  const host = URL.canParse(address) ? plain(new URL(address).hostname) : '';
  return said.length > 3 && host.includes(said);
}

/** A name to log in with: "andrew.keaveney". */
const isHandle = (name: string): boolean => /^[\p{Ll}\d._-]+$/u.test(name) && !/[^\x20-\x7e]/.test(name);

/** "Mina Okafor, Harbour Courier". */
function withoutPublisher(names: string, publisher: string): string {
  const end = names.toLowerCase().lastIndexOf(publisher.toLowerCase());
  const rest = end > 3 && end + publisher.length === names.length ? names.slice(0, end) : names;
  return rest.replace(/[\s,;|/–—-]+$/, '') || names;
}
