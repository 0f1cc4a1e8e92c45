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
