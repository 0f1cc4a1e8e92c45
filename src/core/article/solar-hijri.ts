/** The months of Iran's and Afghanistan's year, the first begins in March; a line a country. */
const NAMES: readonly string[] = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line) => line.split(' ').map((name, i): [string, number] => [name, i + 1])),
);

/** The number of a month of the solar Hijri year by its name, 1 to 12; 0 for other words. */
export const solarMonthNamed = (name: string): number => MONTHS.get(name) ?? 0;

/** Years in which news was published on pages: later ones are the moon's. */
const YEARS = { first: 1370, last: 1420 };
const DAY = 86_400_000;
/** The first day of the year 1400. */
const BEGIN = { year: 1400, time: Date.UTC(2021, 2, 21) };

/** The day, `YYYY-MM-DD`, of a day in the solar Hijri year; null where there is none. Leap years by the cycle of 33. */
export function gregorianOf(year: number, month: number, date: number): string | null {
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const months = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const days = (year - BEGIN.year) * 365 + leapDaysBefore(year) - leapDaysBefore(BEGIN.year) + months + date - 1;
  return new Date(BEGIN.time + days * DAY).toISOString().slice(0, 10);
}

const leapDaysBefore = (year: number): number => Math.floor((8 * year + 21) / 33);
