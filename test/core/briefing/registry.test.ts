import { describe, expect, test } from 'vitest';
import { officesIn, personsIn, placesIn } from '../../../src/core/briefing/mentions';
import type { Ministry } from '../../../src/core/briefing/ministry';
import { SPEAKS_OF_MINISTRY } from '../../../src/core/briefing/probe';
import { MINISTRIES } from '../../../src/core/briefing/registry';
import { NAMES_OF_STATES } from '../../../src/core/claims/lexicon/states';
import { countryOf, NEWS_SITES } from '../../../src/core/sites/news-sites';

describe.each(MINISTRIES.map((ministry) => [ministry.code, ministry] as const))('%s', (_, ministry) => {
  test('is found by each of its names', () => {
    for (const name of [...ministry.own, ...ministry.shared])
      expect(
        officesIn(`… ${name} …`).some(({ ministries }) => ministries.includes(ministry)),
        name,
      ).toBe(true);
  });

  test('brings the finder onto the page by each of its names', () => {
    const missed = [...ministry.own, ...ministry.shared].filter((name) => !SPEAKS_OF_MINISTRY.test(`… ${name} …`));
    expect(missed).toEqual([]);
  });

  test('has spokespersons who are found by each of their names, and whose months are in order', () => {
    for (const person of ministry.spokespersons) {
      for (const name of [person.name, ...person.variants])
        expect(
          personsIn(`… ${name} …`, null).some((found) => found.person === person),
          name,
        ).toBe(true);
      expect(person.from < (person.until ?? '9999')).toBe(true);
    }
  });
});

describe('the registry as a whole', () => {
  /** Every value that is given to more than one ministry, with their codes. */
  const given = (of: (ministry: Ministry) => readonly string[]): Record<string, string[]> => {
    const codes = new Map<string, string[]>();
    for (const ministry of MINISTRIES)
      for (const name of of(ministry))
        codes.set(name.toLowerCase(), [...(codes.get(name.toLowerCase()) ?? []), ministry.code]);
    return Object.fromEntries([...codes].filter(([, several]) => several.length > 1));
  };

  test('gives no name that is said of one ministry alone to another, nor twice', () => {
    expect(given(({ own }) => own)).toEqual({});
    const own = new Set(MINISTRIES.flatMap((ministry) => ministry.own.map((name) => name.toLowerCase())));
    expect(MINISTRIES.flatMap(({ shared }) => shared).filter((name) => own.has(name.toLowerCase()))).toEqual([]);
  });

  test('gives no place to two states', () => {
    expect(given(({ places }) => places)).toEqual({});
  });

  test('gives no name to two who speak for different ministries', () => {
    expect(
      given(({ spokespersons }) => [...new Set(spokespersons.flatMap(({ name, variants }) => [name, ...variants]))]),
    ).toEqual({});
  });

  test('has spokespersons whose months are months, none to come, none over before it began', () => {
    for (const { spokespersons } of MINISTRIES)
      for (const { name, from, until = from } of spokespersons) {
        for (const month of [from, until]) expect(month, name).toMatch(/^20[012]\d-(?:0[1-9]|1[0-2])$/);
        expect(until >= from && until <= new Date().toISOString().slice(0, 7), name).toBe(true);
      }
  });

  test('knows the state of each ministry', () => {
    const states = new Set([...NAMES_OF_STATES.keys(), 'EU', 'UN']);
    expect(MINISTRIES.filter(({ code }) => !states.has(code))).toEqual([]);
  });

  test.each([
    ['Das russische Außenministerium teilte mit', 'RU'],
    ['МИД Ирана заявил', 'IR'],
    ['इस पर पाकिस्तान के विदेश मंत्रालय ने कहा', 'PK'],
    ['韩国外交部发言人表示', 'KR'],
    ['외교부 대변인은 말했다', 'KR'],
    ['وأعلنت وزارة الخارجية الكويتية', 'KW'],
    ['İran Dışişleri Bakanlığı Sözcüsü', 'IR'],
    ['イラン外務省の報道官', 'IR'],
  ])('%s', (text, code) => {
    expect(officesIn(text).map(({ ministries }) => ministries.map((one) => one.code))).toEqual([[code]]);
  });

  test('the longer of two names that begin alike, or end alike, is the one that is meant', () => {
    expect(placesIn('من سلطنة عمان').map(({ code }) => code)).toEqual(['OM']);
    expect(placesIn('في عمان').map(({ code }) => code)).toEqual(['JO']);
  });
});

test('no ministry is in twice', () => {
  expect(new Set(MINISTRIES.map(({ code }) => code)).size).toBe(MINISTRIES.length);
});

test('a short form in capitals is no word in small letters', () => {
  expect(officesIn('mea culpa, said the fo')).toEqual([]);
});

test('a spokesperson of other years is not taken for today’s', () => {
  expect(personsIn('Ned Price said', '2022-05-01')).toHaveLength(1);
  expect(personsIn('Ned Price said', '2026-05-01')).toEqual([]);
});

describe('news sites', () => {
  test('are at least 150, none twice, each a bare host', () => {
    expect(NEWS_SITES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(NEWS_SITES.map(({ host }) => host)).size).toBe(NEWS_SITES.length);
    for (const { host } of NEWS_SITES) expect(host).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
  });

  test('have a country, by host and by subdomain', () => {
    expect(countryOf('https://www.dawn.com/news/1')).toBe('PK');
    expect(countryOf('https://notdawn.com/')).toBeNull();
  });
});
