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
  /** Names that stand between borders, by their first word in small letters; the longest first. */
  readonly byWord: ReadonlyMap<string, readonly RegExp[]>;
  /** Names in scripts that show no borders. */
  readonly borderless: RegExp | null;
  readonly of: ReadonlyMap<string, readonly T[]>;
}

function namesOf<T>(entries: readonly (readonly [name: string, value: T])[]): Names<T> {
  const of = new Map<string, T[]>();
  for (const [name, value] of entries) of.set(keyOf(name), [...(of.get(keyOf(name)) ?? []), value]);
  const names = [...new Set(entries.map(([name]) => name))].sort((a, b) => b.length - a.length);
  const byWord = new Map<string, RegExp[]>();
  for (const name of names.filter((one) => !BORDERLESS.test(one))) {
    const [word = ''] = name.match(WORD) ?? [];
    byWord.set(word.toLowerCase(), [...(byWord.get(word.toLowerCase()) ?? []), new RegExp(patternOf(name), 'uy')]);
  }
  const others = names.filter((name) => BORDERLESS.test(name)).map(patternOf);
  return { byWord, borderless: others.length > 0 ? new RegExp(others.join('|'), 'gu') : null, of };
}

const WORD = /[\p{L}\p{N}]+/gu;

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

interface Match {
  readonly start: number;
  readonly end: number;
  /** What the name is kept under. */
  readonly key: string;
}

/** The names that stand in a text, in order, none within another. A name is compared only where its first word stands. */
function matches<T>(text: string, { byWord, borderless }: Names<T>): Match[] {
  const found = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const name = byWord.get(word.toLowerCase())?.find((pattern) => endsAt(text, pattern, index) > 0);
    return name ? [matchAt(text, index, endsAt(text, name, index))] : [];
  });
  if (!borderless || !BORDERLESS.test(text)) return apart(found);
  const others = [...text.matchAll(borderless)].map(({ 0: name, index }) => matchAt(text, index, index + name.length));
  return apart([...others, ...found].sort((a, b) => a.start - b.start));
}

/** Where a name ends that begins here; 0 where it does not stand here, or within a longer word. */
function endsAt(text: string, name: RegExp, start: number): number {
  name.lastIndex = start;
  if (!name.test(text)) return 0;
  GOES_ON.lastIndex = name.lastIndex;
  return GOES_ON.test(text) ? 0 : name.lastIndex;
}
const GOES_ON = /[\p{L}\p{N}]/uy;

const matchAt = (text: string, start: number, end: number): Match => ({
  start,
  end,
  key: keyOf(text.slice(start, end).replace(/\s/gu, ' ')),
});

/** Without those that begin in the one before. */
function apart(found: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of found) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
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
