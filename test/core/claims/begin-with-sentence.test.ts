import { expect, test } from 'vitest';
import type { Attribution } from '../../../src/core/claims/attribution';
import { begunWithSentence } from '../../../src/core/claims/begin-with-sentence';
import { readBlock } from '../../../src/core/claims/reading';
import type { Span } from '../../../src/core/text/span';

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

/** The contents of claims that are given as their source, cue and content, each by its words. */
function contents(text: string, ...claims: readonly (readonly [string, string, string])[]): string[] {
  const found = claims.map(
    (words): Attribution => ({
      source: [spanOf(text, words[0])],
      cue: [spanOf(text, words[1])],
      content: [spanOf(text, words[2])],
      certainty: 1,
    }),
  );
  const block = readBlock(text, [0, text.length], 'paragraph');
  return begunWithSentence(block, found).map(({ content }) => text.slice(...content[0]!));
}

test('what stands before "the ministry said" is claimed from the beginning of its sentence, after a dateline', () => {
  expect(
    contents('KARVA: The two gates would stay shut until Orvia put its promise in writing, the ministry said.', [
      'the ministry',
      'said',
      'its promise in writing',
    ]),
  ).toEqual(['The two gates would stay shut until Orvia put its promise in writing']);
});

test('words of another attribution, or before punctuation, stay outside', () => {
  expect(
    contents(
      'A study of the river found that levels fell, the ministry said.',
      ['A study of the river', 'found', 'levels fell'],
      ['the ministry', 'said', 'levels fell'],
    ),
  ).toEqual(['levels fell', 'levels fell']);
  expect(
    contents('After two days of talks in Karva, the gates would open, the ministry said.', [
      'the ministry',
      'said',
      'the gates would open',
    ]),
  ).toEqual(['the gates would open']);
});

test('a content after its cue is left as it is, and so is a word or two before one', () => {
  expect(
    contents('The ministry said on Thursday the gates would open.', ['The ministry', 'said', 'the gates']),
  ).toEqual(['the gates']);
  expect(contents('But then the gates would open, he said.', ['he', 'said', 'the gates would open'])).toEqual([
    'the gates would open',
  ]);
});
