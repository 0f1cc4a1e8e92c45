import { expect, test } from 'vitest';
import { isoDate } from '../../../src/core/article/iso-date';
import { gregorianOf } from '../../../src/core/article/solar-hijri';

const DAY = 86_400_000;

test('every day from 2000 to 2037 is the one that Unicode’s calendar has', () => {
  const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const wrong: string[] = [];
  for (let time = Date.UTC(2000, 0, 1); time < Date.UTC(2038, 0, 1); time += DAY) {
    const parts = new Map(persian.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const day = new Date(time).toISOString().slice(0, 10);
    if (gregorianOf(parts.get('year')!, parts.get('month')!, parts.get('day')!) !== day) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['۲۱ آبان ۱۴۰۵', '2026-11-12'],
  ['پنجشنبه ۲۱ آبان‌ماه ۱۴۰۵', '2026-11-12'],
  ['۱۴۰۵/۰۸/۲۱', '2026-11-12'],
  ['1448/06/02', null],
  ['Thursday 1448/06/02 - 2026/11/12', '2026-11-12'],
])('%s is %s', (written, day) => {
  expect(isoDate(written)).toBe(day);
});
