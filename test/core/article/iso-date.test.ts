import { expect, test } from 'vitest';
import { isoDate, writesDayFirst } from '../../../src/core/article/iso-date';

test.each([
  ['2026-11-12T15:41:00+0500', '2026-11-12T15:41:00+05:00'],
  ['2026-11-12 15:41:00 UTC', '2026-11-12T15:41:00Z'],
  ['2026-11-12T15:41:00.000Z', '2026-11-12T15:41:00Z'],
  ['1794497460', '2026-11-12T15:31:00.000Z'],
  ['Thu Nov 12 2026 15:41:00 GMT+0500 (PKT)', '2026-11-12'],
  ['Thu, 12 Nov 2026 10:41:00 GMT', '2026-11-12'],
  ['Published: 12 Nov, 2026 03:41 PM PKT', '2026-11-12'],
  ['Updated Nov. 12, 2026 3:41 p.m. ET', '2026-11-12'],
  ['November 12th, 2026', '2026-11-12'],
  ['Thu Sep 10 2026', '2026-09-10'],
  ['10 Sept. 2026', '2026-09-10'],
  ['12-11-2026', '2026-11-12'],
  ['12.11.2026 15:41', '2026-11-12'],
  ['11/12/2026', '2026-11-12'],
  ['12 نومبر 2026', '2026-11-12'],
  ['۱۲ نومبر، ۲۰۲۶', '2026-11-12'],
  ['الخميس ١٢ نوفمبر ٢٠٢٦', '2026-11-12'],
  ['12 नवंबर 2026, 03:41 PM', '2026-11-12'],
  ['১২ নভেম্বর ২০২৬', '2026-11-12'],
  ['2026年11月12日 15:41', '2026-11-12'],
  ['2026년 11월 12일', '2026-11-12'],
  ['12 ноября 2026, 15:41', '2026-11-12'],
  ['12 Kasım 2026', '2026-11-12'],
  ['12. November 2026', '2026-11-12'],
  ['le 1er novembre 2026', '2026-11-01'],
  ['12 de noviembre de 2026', '2026-11-12'],
])('%s is %s', (written, date) => {
  expect(isoDate(written)).toBe(date);
});

test.each(['soon', '12 people 2026', 'chapter 3 part 2026', '', '99999', '31 Foo 2026', 'room 12'])(
  '“%s” is no date',
  (words) => {
    expect(isoDate(words)).toBeNull();
  },
);

test.each([
  ['pt-BR', 'https://cais.example/1', '2026-11-12'],
  ['en-GB', 'https://quay.example/1', '2026-11-12'],
  ['en', 'https://quay.example.pk/1', '2026-11-12'],
  [null, 'https://cais.com.br/1', '2026-11-12'],
  ['en-US', 'https://quay.example.pk/1', '2026-12-11'],
  ['en', 'https://quay.com/1', '2026-12-11'],
  [null, 'https://quay.io/1', '2026-12-11'],
])('12/11/2026 on a page in %s at %s is %s', (language, address, date) => {
  expect(isoDate('12/11/2026', writesDayFirst(language, address))).toBe(date);
});

test('a day that no month can be is one wherever it stands', () => {
  expect(isoDate('12/25/2026', true)).toBe('2026-12-25');
  expect(isoDate('25/12/2026', false)).toBe('2026-12-25');
});
