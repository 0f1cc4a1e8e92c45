/** Who wrote something, out of the lines and values in which pages say it. */

const LONGEST = { name: 120, names: 800 };

export const isName = (value: string): boolean =>
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
export const BEFORE =
  /^(?:(?:written|posted|story|words|reported|edited|article|analysis|opinion|review|commentary)\s+)?(?:by|from|author|text|words|von|par|por|texte|texto|testo|yazan|автор|текст|بقلم|كتب|تحریر|رپورٹ|记者)[:：\s]+/i;

/** A name without "By" before it and the date after it; null where it is an address, a label or a sentence. */
export function namesIn(value: string | null): string | null {
  if (!value || !isName(value)) return null;
  const [first] = withoutWhen(value.replace(BEFORE, '')).split(PAPER);
  const name = withoutRoles(withoutPlaces(first!)).replace(/^[\s,;|•·–—-]+|[\s,;|•·–—-]+$/g, '');
  if (!name || /^(staff|admin|author|by|written by)$/i.test(name)) return null;
  return name.split(' ').length <= 14 || isList(name) ? name : null;
}

/** Names without where each was, or for whom: "Mina Okafor in Castell and Ana Brito in Orlin", "MINA OKAFOR FOR QUAY". */
export const withoutPlaces = (names: string): string =>
  /^\p{Lu}\S*\s+\p{Lu}/u.test(names)
    ? names
        .replace(/(?<=\s\S+)\s+(?:for|FOR)\s+(?:the\s+)?\p{Lu}.*$/u, '')
        .replace(/\s+in\s+\p{Lu}[\p{L}\s.'’-]{1,30}?(?=\s+and\s+\p{Lu}|\s*[,;]|$)/gu, '')
        .replace(/\s+,/g, ',')
    : names;

/** An account beside a name: "Mina Okafor @mina". */
export const ACCOUNT = /(?<=\p{L})\s*\(?@\w+\)?$/u;

/** "Mina Okafor | Harbour Courier". */
const PAPER = /(?<=\S)\s+[|•·]\s+/;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:mon|tue|wednes|thurs|fri|satur|sun)day';
const SHORT_DAY = '(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)';
/** Names begin like days and months, and end like "on": Sunil, Marcus, May, Swanson. A date goes on with a number. */
const DATE = `(?:on\\s+)?(?:${DAY}(?=[\\s,]|$)|${SHORT_DAY}(?=,|\\.?\\s+(?:\\d|${MONTH}\\b))|${MONTH}\\.?,?\\s+\\d)`;
const BETWEEN = '\\s|•·,–—-';
const WHEN = new RegExp(
  `[${BETWEEN}]*(?:\\d|(?<![^${BETWEEN}])(?:(?:updated|published|posted)(?=\\s|:|$)|${DATE})).*$`,
  'i',
);

/** A line without the date that ends it, and all that follows. */
export const withoutWhen = (line: string): string => line.replace(WHEN, '');

const ROLE =
  /(?<!\p{L})(?:writer|editor|reporter|correspondent|columnist|contributor|producer|journalist|analyst|bureau chief|staff|special to)(?!\p{L})/iu;

/** "Mina Okafor, Harbour Correspondent": what somebody is there is no name, as long as one is left. */
export function withoutRoles(names: string): string {
  const parts = names.split(/,\s*/);
  const left = parts.filter((part) => !ROLE.test(part));
  return left.length > 0 && left.length < parts.length ? left.join(', ') : names;
}
