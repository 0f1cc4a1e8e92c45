import type en from '../../../public/_locales/en/messages.json';

/** The key of a sentence in `public/_locales`; a key that English lacks does not compile. */
export type MessageKey = keyof typeof en;

/** The stem of a sentence that is written for each plural form: `claims` for `claims_one` and `claims_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

export const LANGUAGE_CODES = ['en', 'ur'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** Looks a sentence up and puts `values` in the place of $1, $2, …; empty where there is none. */
export type Lookup = (key: string, values: readonly string[]) => string;

/** How a screen speaks: its sentences, and numbers and dates as its readers write them. */
export interface Language {
  readonly code: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  say(key: MessageKey, ...values: (string | number)[]): string;
  /** The sentence of a key that comes with data and may be unknown; null where there is none. */
  sentence(key: string, ...values: (string | number)[]): string | null;
  /** The sentence of the plural form that `n` takes; `n` is $1. */
  count(key: PluralKey, n: number, ...values: (string | number)[]): string;
  number(value: number): string;
  percent(share: number): string;
  /** An amount of data, from bytes. */
  size(bytes: number): string;
  /** The day of an ISO date or time, in the reader's time zone where it has a time; the string itself where it is none. */
  day(iso: string): string;
  /** The name of a state or organisation from its code; the code itself where no name is known. */
  place(code: string): string;
  list(words: readonly string[]): string;
}

const LOCALES: Record<LanguageCode, string> = { en: 'en-GB', ur: 'ur-PK' };

/** A language from the way its sentences are looked up. */
export function languageOf(code: LanguageCode, lookup: Lookup): Language {
  const locale = LOCALES[code];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const sizes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const wholeDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const places = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const written = (values: readonly (string | number)[]) =>
    values.map((value) => (typeof value === 'number' ? numbers.format(value) : value));
  return {
    code,
    direction: code === 'ur' ? 'rtl' : 'ltr',
    say: (key, ...values) => lookup(key, written(values)) || key,
    sentence: (key, ...values) => lookup(key, written(values)) || null,
    count: (key, n, ...values) => lookup(`${key}_${plurals.select(n)}`, written([n, ...values])) || key,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    size: (bytes) => sizes.format(bytes / 1e6),
    day: (iso) => dayOf(iso, /T/.test(iso) ? days : wholeDays),
    place: (place) => placeName(places, place),
    list: (words) => lists.format(words),
  };
}

const dayOf = (iso: string, format: Intl.DateTimeFormat): string =>
  Number.isNaN(Date.parse(iso)) ? iso : format.format(new Date(iso));

/** Codes are ISO 3166-1 alpha-2, with UK for Britain; organisations go by their own names. */
function placeName(places: Intl.DisplayNames, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return places.of(code === 'UK' ? 'GB' : code) ?? code;
}
