import { monthNamed, withPlainDigits } from './months';
import { gregorianOf, solarMonthNamed } from './solar-hijri';

/**
 * An ISO 8601 date or date with time out of the ways pages write them; null where it is none. Zones are kept.
 * `dayFirst` tells what "12/11/2026" means: 12 November, or 11 December as in the United States.
 */
export function isoDate(value: string | null | undefined, dayFirst = false): string | null {
  const text = value && withPlainDigits(value.trim()).replace(TWO_WORDS, '$1$2');
  if (!text || !/\d/.test(text)) return null;
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i.exec(
      text,
    );
  if (iso) return fromParts(iso);
  const seconds = /^(1\d{9})(?:\d{3})?$/.exec(text);
  if (seconds) return new Date(Number(seconds[1]) * 1000).toISOString();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
  if (compact && Number(compact[1]) > 1990) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  return fromYearFirst(text) ?? fromWords(text) ?? fromSolarYear(text) ?? fromNumbers(text, dayFirst);
}

/** `2026/11/12`, `2026-11-12`, wherever they stand in a line: the moon's or the sun's year of Iran may come before. */
function fromYearFirst(text: string): string | null {
  for (const { 1: year, 3: month, 4: date } of text.matchAll(/(?<!\d)(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?!\d)/g)) {
    const found = day(Number(year), Number(month), Number(date));
    if (found) return found;
  }
  return null;
}

/** `۲۱ آبان ۱۴۰۵`, `۱۴۰۵/۰۸/۲۱`: a day of Iran's year, which begins in March. The moon's years have got further. */
function fromSolarYear(text: string): string | null {
  const words = /(?<!\d)(\d{1,2})\s+(\p{L}+)(?:[\s\u200c]+ماه)?\s+(1[34]\d{2})(?!\d)/u.exec(text);
  if (words) return gregorianOf(Number(words[3]), solarMonthNamed(words[2]!), Number(words[1]));
  const numbers = /(?<!\d)(1[34]\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(text);
  return numbers && gregorianOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
}

/** Months whose names are two words: "تشرين الثاني". */
const TWO_WORDS = /(تشرين|كانون)\s(الأول|الثاني)/g;

function fromParts([, year, month, date, time, zone]: RegExpExecArray): string | null {
  const whole = day(Number(year), Number(month), Number(date));
  if (!whole || !time) return whole;
  return `${whole}T${time.padStart(5, '0')}${zoneOf(zone)}`;
}

const zoneOf = (zone: string | undefined): string => {
  if (!zone) return '';
  return /^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z';
};

/**
 * `12 December 2025`, `Dec. 12, 2025`, `Fri, 12 Dec 2025 10:00:00 GMT`, `12 نومبر 2026`, `2026年11月12日`. What follows a
 * month's name may be a comma of any script.
 */
function fromWords(text: string): string | null {
  const signs = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(text);
  if (signs) return day(Number(signs[1]), Number(signs[2]), Number(signs[3]));
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+)?([\p{L}\p{M}]{2,12})(?:\/[\p{L}\p{M}]{2,12})?\.?[,،]?[\s-]+(?:de\s+)?(\d{4})(?!\d)/iu.exec(
      text,
    );
  const found = dayFirst && day(Number(dayFirst[3]), monthNamed(dayFirst[2]!), Number(dayFirst[1]));
  if (found) return found;
  const monthFirst =
    /(?<!\p{L})([\p{L}\p{M}]{3,12})\.?[\s.]\s*(\d{1,2})(?:st|nd|rd|th)?(?:[,،.]\s*|\s+)(\d{4})(?!\d)/iu.exec(text);
  return monthFirst && day(Number(monthFirst[3]), monthNamed(monthFirst[1]!), Number(monthFirst[2]));
}

const day = (year: number, month: number, date: number): string | null =>
  year > 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1 && date <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : null;

/** `31.12.2025`, `31/12/2025`; where both may be the month and slashes part them, `isDayFirst` tells. */
function fromNumbers(text: string, isDayFirst: boolean): string | null {
  const parts = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!parts) return fromShortYear(text);
  const [one, other, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const dayFirst = parts[2] !== '/' || one > 12 || (isDayFirst && other <= 12);
  return dayFirst ? day(year, other, one) : day(year, one, other);
}

/** `12.11.26` at the beginning of a line, as German pages have it. */
function fromShortYear(text: string): string | null {
  const parts = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/u.exec(text);
  return parts && day(2000 + Number(parts[3]), Number(parts[2]), Number(parts[1]));
}

/** Top-level domains of states that anybody may buy. */
const SOLD = 'io|co|tv|me|ai|fm|ly|to|cc|gg|ws';
const MONTH_FIRST = new RegExp(`\\.(?:us|ph|${SOLD})$`);

/** Whether a page's readers write the day before the month: by its language and region, or else by its site's state. */
export function writesDayFirst(language: string | null, address: string): boolean {
  if (language) {
    const [tongue = '', region = ''] = language.toLowerCase().split(/[-_]/);
    if (tongue !== 'en') return true;
    if (region) return region !== 'us' && region !== 'ph';
  }
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /\.[a-z]{2}$/.test(host) && !MONTH_FIRST.test(host);
}
