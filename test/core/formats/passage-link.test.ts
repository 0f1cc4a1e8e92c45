import { expect, test } from 'vitest';
import { passageLink } from '../../../src/core/formats/passage-link';
import { anAnnotation } from '../../library/samples';

const directiveOf = (quote: string) => passageLink(anAnnotation({ quote })).split('#:~:text=')[1];

test('names the words, with what has a meaning in a directive encoded', () => {
  expect(directiveOf('well-known, he & she')).toBe('well%2Dknown%2C%20he%20%26%20she');
});

test('a long quotation is named by its first and last words', () => {
  const quote = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
  expect(directiveOf(quote)).toBe('word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39');
});

test('replaces the fragment that the address has', () => {
  const annotation = anAnnotation({ source: 'https://a.example/x#comments', quote: 'w' });
  expect(passageLink(annotation)).toBe('https://a.example/x#:~:text=w');
});

test('half a character does not break it', () => {
  expect(directiveOf('\ud83d w')).toBe('%EF%BF%BD%20w');
});
