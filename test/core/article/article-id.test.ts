import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdOf } from '../../../src/core/article/article-id';

const PLAIN = 'https://www.quay.example/world/ferry-sails-44';

describe('one article under another address', () => {
  test.each([
    'http://www.quay.example/world/ferry-sails-44',
    'https://www.quay.example/world/ferry-sails-44/',
    'https://www.quay.example/world/ferry-sails-44#comments',
    'https://www.quay.example/world/ferry-sails-44?utm_source=feed&fbclid=abc&at_medium=x',
    'https://m.quay.example/world/ferry-sails-44',
    'https://amp.quay.example/world/ferry-sails-44',
    'https://www.quay.example/world/ferry-sails-44/amp',
    'https://www.quay.example/world/ferry-sails-44/amp/',
    'https://www.quay.example/world/ferry-sails-44.amp',
    'https://www.quay.example/world/ferry-sails-44?amp=1',
    'https://www.quay.example/world/ferry-sails-44?outputType=amp',
    'https://www.quay.example/world/ferry-sails-44/print',
    'https://www.quay.example/world/ferry-sails-44?print=1',
    'https://www.google.com/amp/s/www.quay.example/world/ferry-sails-44',
    'https://www-quay-example.cdn.ampproject.org/c/s/www.quay.example/world/ferry-sails-44/amp',
  ])('%s', (address) => {
    expect(articleIdOf(address)).toBe(PLAIN);
  });

  test('the order of parameters does not matter', () => {
    expect(articleIdOf('https://quay.example/story?b=2&a=1')).toBe(articleIdOf('https://quay.example/story?a=1&b=2'));
  });
});

describe('two articles stay two', () => {
  test.each([
    ['https://quay.example/story?id=44', 'https://quay.example/story?id=45'],
    ['https://quay.example/story?id=44', 'https://quay.example/story'],
    ['https://quay.example/live?view=1', 'https://quay.example/live?view=2'],
    ['https://quay.example/print', 'https://quay.example/'],
    ['https://news.quay.example/44', 'https://sport.quay.example/44'],
    ['https://quay.example/revamp', 'https://quay.example/rev'],
    ['https://quay.example/Story', 'https://quay.example/story'],
  ])('%s and %s', (one, other) => {
    expect(articleIdOf(one)).not.toBe(articleIdOf(other));
  });
});

test('an id is its own id', () => {
  expect(articleIdOf(articleIdOf(`${PLAIN}/amp/?utm_source=x`))).toBe(PLAIN);
});

test('what is no address is its own id', () => {
  expect(articleIdOf('talks.txt')).toBe('talks.txt');
});

describe('whatever the address', () => {
  const slug = fc.stringMatching(/^[a-z][a-z0-9-]{3,20}[a-z0-9]$/).filter((word) => !/^(?:amp|print)$/.test(word));
  const path = fc.array(slug, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const number = fc.nat({ max: 1e6 });
  const disguises: readonly ((address: string) => string)[] = [
    (address) => address.replace('https:', 'http:'),
    (address) => address.replace('www.', 'm.'),
    (address) => address.replace('www.', 'amp.'),
    (address) => `${address}&utm_source=feed&fbclid=x`,
    (address) => `${address}#comments`,
    (address) => address.replace('?', '/?'),
    (address) => address.replace('?', '/amp?'),
    (address) => address.replace('https://', 'https://www.google.com/amp/s/'),
  ];

  test('its disguises, in any number and order, are one article', () => {
    fc.assert(
      fc.property(path, number, fc.subarray([...disguises], { minLength: 1 }), (at, id, some) => {
        const address = `https://www.quay.example/${at}?id=${id}`;
        expect(articleIdOf(some.reduce((so, disguise) => disguise(so), address))).toBe(articleIdOf(address));
      }),
    );
  });

  test('two paths, or two numbers, are two articles', () => {
    fc.assert(
      fc.property(path, path, number, number, (one, other, a, b) => {
        fc.pre(one !== other || a !== b);
        const [first, second] = [
          `https://www.quay.example/${one}?id=${a}`,
          `https://www.quay.example/${other}?id=${b}`,
        ];
        expect(articleIdOf(first)).not.toBe(articleIdOf(second));
      }),
    );
  });
});
