import { describe, expect, test } from 'vitest';
import { officesIn, personsIn } from '../../../src/core/briefing/mentions';
import { SPEAKS_OF_MINISTRY } from '../../../src/core/briefing/probe';
import { MINISTRIES } from '../../../src/core/briefing/registry';
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
