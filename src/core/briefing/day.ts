import type { Article } from '../article/article';
import { isoDate } from '../article/iso-date';
import type { Sentence } from './passage';
import type { Voice } from './voices';

/** Sunday first, a line a language; English as it is, others as they stand in a sentence. */
const WEEKDAYS: readonly string[] = [
  'sunday monday tuesday wednesday thursday friday saturday',
  'sonntag montag dienstag mittwoch donnerstag freitag samstag',
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
  'domingo lunes martes miércoles jueves viernes sábado',
  'pazar pazartesi salı çarşamba perşembe cuma cumartesi',
  'воскресенье понедельник вторник среду четверг пятницу субботу',
  'اتوار پیر منگل بدھ جمعرات جمعے -',
  'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
];
const NUMBER_OF_DAY: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((line) => line.split(' ').map((name, i): [string, number] => [name, i])),
);
const NAMES = [...NUMBER_OF_DAY.keys()].filter((name) => name.length > 1).join('|');
const WEEKDAY = new RegExp(
  `(?<!(?:since|until|till|by|before|after|next|last|from|coming)\\s(?:the\\s)?)(?<![\\p{L}\\p{M}])(${NAMES})(?![\\p{L}\\p{M}])`,
  'iu',
);
const TOLD_DAY = new RegExp(`(?<![\\p{L}\\p{M}])(${NAMES}|yesterday|today)(?![\\p{L}\\p{M}'’])`, 'iu');

/** From this hour on, UTC, it is the next day in parts of the world that publish in UTC. */
const EVENING = 14;
const DAY = 86_400_000;
/** How far into an article its news is told. */
const LEAD = 3;
/** How many that speak are asked where the briefing comes only later. */
const LATER = 2;
/** How far behind whoever speaks the day stands on which they did. */
const NEAR = 120;
/** How much of a text may hold its own date, at its beginning and at its end. */
const HEAD = 300;
const FOOT = 60;

/**
 * The day of the briefing, `YYYY-MM-DD`: the one named beside who speaks, or else the first weekday of the opening,
 * counted back from the day of publishing; that day itself where none is named; null where it is unknown.
 */
export function dayOf(article: Article, sentences: readonly Sentence[], voices: readonly Voice[]): string | null {
  const published = article.published ?? isoDate(article.text.slice(0, HEAD)) ?? isoDate(article.text.slice(-FOOT));
  const day = isoDate(published)?.slice(0, 10);
  if (!published || !day) return null;
  const opening = sentences.filter(({ paragraph }) => paragraph < LEAD);
  const leading = voices.filter(({ sentence }) => sentence.paragraph < LEAD);
  const told =
    (leading.length > 0 ? leading : voices.slice(0, LATER)).map(dayBeside).find(Boolean) ??
    opening.map(({ text }) => WEEKDAY.exec(text.replace(DATELINE, '').split(REPORTED)[0]!)?.[1]).find(Boolean);
  return told ? dayBefore(day, told.toLowerCase(), published) : day;
}

/** The day named behind whoever speaks, before what they said begins; else right before: "…, a déclaré jeudi le". */
function dayBeside({ sentence, span }: Voice): string | undefined {
  const before = sentence.text.slice(0, span[0] - sentence.start).slice(-SHORT);
  const after = sentence.text.slice(span[1] - sentence.start).slice(0, NEAR);
  const [cue] = after.split(REPORTED);
  const inMonth = MONTH_DAY.exec(cue!);
  if (inMonth) return inMonth[0];
  return TOLD_DAY.exec(cue!)?.[1] ?? TOLD_DAY.exec(before.split(/[.!?]\s/).at(-1)!)?.[1];
}
const SHORT = 25;
/** Where the words that tell of the occasion end, and what was said begins. */
const REPORTED = /[“”"«»:]|(?<!\p{L})(?:that|dass|que)(?!\p{L})/u;
/** "ISLAMABAD:" */
const DATELINE = /^[^:“"«]{2,40}:\s/;
/** A day without its year: "at a Nov. 16 briefing", "on 16 November". */
const MONTH_DAY =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?!\d)|(?<!\d)\d{1,2}\s(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu;
/** How long ago a briefing may be that is reported, in days. */
const LONGEST_AGO = 10;

function dayBefore(day: string, told: string, published: string): string | null {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || told === 'today') return day;
  const inYear = /\d/.test(told) ? isoDate(`${told} ${day.slice(0, 4)}`) : null;
  if (inYear) return Math.abs(midnight - Date.parse(inYear)) <= LONGEST_AGO * DAY && inYear <= day ? inYear : day;
  if (told === 'yesterday') return new Date(midnight - DAY).toISOString().slice(0, 10);
  const ago = (new Date(midnight).getUTCDay() - (NUMBER_OF_DAY.get(told) ?? 0) + 7) % 7;
  const isTomorrow = ago === 6 && isUtcEvening(published);
  return new Date(midnight + (isTomorrow ? DAY : -ago * DAY)).toISOString().slice(0, 10);
}

const isUtcEvening = (published: string): boolean =>
  /T(\d{2}).*(?:Z|\+00:00)$/.test(published) && Number(published.slice(11, 13)) >= EVENING;
