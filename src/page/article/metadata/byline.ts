import { resolve, texts, typesOf } from './json-ld';
import { isName, namesIn, withoutWhen } from './names';
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
const NAMED = [
  /author[-_]*name/i,
  /byline/i,
  /(?:^|[\s_-])authors?(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:yazar|autor|auteur|autore)(?:$|[\s_-])/i,
];

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
  const head = said.find((name) => !isOwn(name) && !isHandle(name)) ?? null;
  const somebody =
    (head && seen.signed && !isOwn(seen.signed) && isCorrected(head, seen.signed, seen) ? seen.signed : head) ??
    seen.byline ??
    marked(page, isOwn) ??
    named(page, seen.around, isOwn) ??
    linkedAround(page, seen, isOwn) ??
    said.find((name) => !isOwn(name)) ??
    said[0] ??
    null;
  const names = somebody?.replace(/\s+,/g, ',') ?? null;
  return names && publisher ? withoutPublisher(names, publisher) : names;
}

/** Whether readers are told more names than the head has, or another one, and the head's nowhere. */
function isCorrected(head: string, shown: string, { lines }: Visible): boolean {
  const words = head
    .toLowerCase()
    .split(/,|\sand\s/)[0]!
    .split(/\s+/);
  return (
    !lines.some((line) => words.every((word) => line.toLowerCase().includes(word))) ||
    (shown.length > head.length && plain(shown).startsWith(plain(head)))
  );
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

/** Elements that pages call an author's, by their class or by what their scripts call them. */
const AUTHORS =
  '[class*="uthor"],[class*="yline"],[class*="yazar"],[class*="autor"],[class*="auteur"],[data-component*="yline"],[data-testid*="yline"],[data-testid*="uthor"]';
const calledBy = (page: PageHead, element: Element): string =>
  ['class', 'data-component', 'data-testid'].map((name) => page.dom.attribute(element, name) ?? '').join(' ');

/** What stands in an element that the page calls an author's. */
function named(page: PageHead, around: Element, isOwn: (name: string) => boolean): string | null {
  const places = page.dom
    .select(around, AUTHORS)
    .slice(0, 40)
    .filter((element) => !element.closest('[class*="comment"],[id*="comment"]'));
  for (const name of NAMED) {
    const place = places.find((one) => name.test(calledBy(page, one)));
    const found =
      place &&
      (personsLinkedIn(page, place) ??
        authorsInside(page, place, places) ??
        nameAlone(page, place) ??
        namesIn(page.content(place)));
    if (found && !isOwn(found)) return found;
  }
  return null;
}

/** Who stands in a part of the place that is the author's, where another is the paper's. */
function authorsInside(page: PageHead, place: Element, places: readonly Element[]): string | null {
  const inside = places.filter((one) => one !== place && place.contains(one) && isAuthors(page, one));
  const names = inside.map((one) => namesIn(page.content(one))).filter((name) => name !== null);
  return [...new Set(names)].join(', ') || null;
}
const isAuthors = (page: PageHead, element: Element): boolean =>
  /(?:^|\s)authors?(?:$|\s)/i.test(page.dom.attribute(element, 'class') ?? '');

/** A name that stands in an element of its own beside others, as the day or a role: `<span>Jane Doe</span>`. */
function nameAlone(page: PageHead, place: Element): string | null {
  if (place.childElementCount === 0 || !/\d{4}/.test(page.content(place) ?? '')) return null;
  return (
    page.dom
      .select(place, 'span,div,p,b,strong')
      .slice(0, 20)
      .filter((element) => element.childElementCount === 0)
      .map((element) => page.content(element))
      .find((name) => name !== null && PERSON.test(name) && isName(name) && withoutWhen(name) === name) ?? null
  );
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

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** Whether a name is the publisher's, or the site's. */
function isPublisher(name: string, publisher: string | null, address: string): boolean {
  const said = plain(name);
  const own = plain(publisher ?? '');
  if (publisher?.toLowerCase().startsWith(`${name.toLowerCase()} `)) return true;
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
  return rest.replace(rest === names ? /[\s,;|/–—-]+$/ : /[\s.,;|/–—-]+$/, '') || names;
}
