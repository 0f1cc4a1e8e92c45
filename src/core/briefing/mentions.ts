import type { Ministry, Spokesperson } from './ministry';
import { MINISTRIES } from './registry';

/** Letters that join words leave no border to look for: Chinese, Japanese and Korean; Arabic joins its particles. */
const BORDERLESS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}]/u;

/** A place where a text names a ministry. `ministries` are several where the name alone does not tell which. */
export interface OfficeMention {
  readonly start: number;
  readonly end: number;
  readonly ministries: readonly Ministry[];
}

/** A place where a text names one who speaks for a ministry. */
export interface PersonMention {
  readonly start: number;
  readonly end: number;
  readonly ministry: Ministry;
  readonly person: Spokesperson;
}

/** Every ministry a text names, in order; the longest name wins. */
export function officesIn(text: string): OfficeMention[] {
  return matches(text, OFFICES).map(({ start, end, key }) => ({ start, end, ministries: OFFICES.of.get(key) ?? [] }));
}

/** Every spokesperson a text names who was one on that day (`YYYY-MM-DD`), or ever where the day is unknown. */
export function personsIn(text: string, day: string | null): PersonMention[] {
  return matches(text, PERSONS).flatMap(({ start, end, key }) => {
    const found = (PERSONS.of.get(key) ?? []).find(({ person }) => spokeOn(person, day));
    return found ? [{ start, end, ...found }] : [];
  });
}

/** The ministries of the states and capitals that a text names in other languages than English, in order. */
export function placesIn(text: string): Ministry[] {
  return matches(text, PLACES).flatMap(({ key }) => PLACES.of.get(key)?.[0] ?? []);
}

/** Offices change hands in a month that nobody notes exactly: one is allowed on either side. */
const spokeOn = ({ from, until }: Spokesperson, day: string | null): boolean =>
  day === null || (monthsOf(day) >= monthsOf(from) - 1 && (!until || monthsOf(day) <= monthsOf(until) + 1));

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Names to look for, and what each stands for. Short forms in capitals are told from words by their capitals. */
interface Names<T> {
  readonly pattern: RegExp;
  /** Only the names with borders: for texts without a letter of the other scripts, that is nearly all. */
  readonly bordered: RegExp;
  readonly of: ReadonlyMap<string, readonly T[]>;
}

function namesOf<T>(entries: readonly (readonly [name: string, value: T])[]): Names<T> {
  const of = new Map<string, T[]>();
  for (const [name, value] of entries) of.set(keyOf(name), [...(of.get(keyOf(name)) ?? []), value]);
  const names = [...new Set(entries.map(([name]) => name))].sort((a, b) => b.length - a.length);
  const bordered = byFirstLetter(names.filter((name) => !BORDERLESS.test(name)));
  const others = names.filter((name) => BORDERLESS.test(name)).map(patternOf);
  // The border is asked for once, before all names: most places of a text are no beginning of a word.
  const beside = `(?<![\\p{L}\\p{N}])(?:${bordered})(?![\\p{L}\\p{N}])`;
  return { pattern: new RegExp([...others, beside].join('|'), 'gu'), bordered: new RegExp(beside, 'gu'), of };
}

/** One pattern of all names, in which a place asks only those that begin with its letter. */
function byFirstLetter(names: readonly string[]): string {
  const firstOf = (name: string): string => anyCase(name.charAt(0));
  const patterns = [...new Set(names.map(firstOf))].map((first) => {
    const those = names.filter((name) => firstOf(name) === first);
    return `(?=${first})(?:${those.map(patternOf).join('|')})`;
  });
  return patterns.join('|');
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}

function patternOf(name: string): string {
  const words = name.split(' ').map((word) => (/^[\p{Lu}.]+$/u.test(word) ? shortForm(word) : escaped(anyCase(word))));
  return words.join('\\s');
}

/** Short forms that are spoken as words are written as words, too: "DIRCO", "Dirco". */
function shortForm(word: string): string {
  const spoken = word.charAt(0) + word.slice(1).toLowerCase();
  return /^\p{Lu}{5,}$/u.test(word) ? `(?:${word}|${spoken})` : escaped(word);
}

/** A word with a capital or without: "Foreign Office", "foreign ministry". */
function anyCase(word: string): string {
  const [lower, upper] = [word.charAt(0).toLowerCase(), word.charAt(0).toUpperCase()];
  return lower === upper ? word : `[${lower}${upper}]${word.slice(1)}`;
}

/** Names hold no other signs that patterns know. */
function escaped(word: string): string {
  return word.replace(/[.()]/g, '\\$&').replace(/['’]/g, "['’]");
}

function matches<T>(text: string, { pattern, bordered }: Names<T>): { start: number; end: number; key: string }[] {
  return [...text.matchAll(BORDERLESS.test(text) ? pattern : bordered)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    key: keyOf(name.replace(/\s/gu, ' ')),
  }));
}

/** What every foreign ministry is called sometimes. */
const COMMON = ['Foreign Affairs Ministry', 'Ministry for Foreign Affairs'];

const namesFor = ({ own, shared }: Ministry): string[] => [
  ...own,
  ...shared,
  ...(shared.includes('Foreign Ministry') ? COMMON : []),
];

const OFFICES = namesOf(
  MINISTRIES.flatMap((ministry) => [...new Set(namesFor(ministry))].map((name) => [name, ministry] as const)),
);
const PERSONS = namesOf(
  MINISTRIES.flatMap((ministry) =>
    ministry.spokespersons.flatMap((person) =>
      [person.name, ...person.variants].map((name) => [name, { ministry, person }] as const),
    ),
  ),
);
const PLACES = namesOf(MINISTRIES.flatMap((ministry) => ministry.places.map((place) => [place, ministry] as const)));
