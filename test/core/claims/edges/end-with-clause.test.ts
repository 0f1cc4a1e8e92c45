import { expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/claims/attribution';
import { endedWithClause } from '../../../../src/core/claims/edges/end-with-clause';
import { readBlock } from '../../../../src/core/claims/reading';
import type { Span } from '../../../../src/core/text/span';

/** The content of a claim that is given as its source, cue and content, each by its words. */
function content(text: string, source: string, cue: string, words: string): string {
  const spanOf = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length];
  const found: Attribution = { source: [spanOf(source)], cue: [spanOf(cue)], content: [spanOf(words)], certainty: 1 };
  const ended = endedWithClause(readBlock(text, [0, text.length], 'paragraph'), found);
  return text.slice(...ended.content[0]!);
}

test('a content that stops at "on" or "the" goes on to the punctuation behind it', () => {
  const text = 'Karva warned that the gates stay shut unless Orvia puts its promise on cross-border fire in writing.';
  expect(content(text, 'Karva', 'warned', 'the gates stay shut unless Orvia puts its promise on')).toBe(
    'the gates stay shut unless Orvia puts its promise on cross-border fire in writing',
  );
  const two = 'She said the talks ended because the envoys left, and named no date.';
  expect(content(two, 'She', 'said', 'the talks ended because the')).toBe('the talks ended because the envoys left');
});

test('it does not go into the source and cue of the claim', () => {
  const text = 'The demand that observers be let into the area was dismissed by Karva.';
  expect(content(text, 'Karva', 'was dismissed', 'The demand that observers be let into the')).toBe(
    'The demand that observers be let into the area',
  );
});

test('a content that ends its sentence, or with a word of its own, is left as it is', () => {
  expect(content('That is what we agreed on, she said.', 'she', 'said', 'That is what we agreed on')).toBe(
    'That is what we agreed on',
  );
  expect(content('She said the gates stay shut after dark.', 'She', 'said', 'the gates stay shut')).toBe(
    'the gates stay shut',
  );
});
