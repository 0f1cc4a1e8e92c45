import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../src/core/article/article';
import { headlineAttributions } from '../../../src/core/claims/headlines';
import { readBlock } from '../../../src/core/claims/reading';

/** What a line claims without a cue, as `source | content`. */
function claims(line: string, kind: BlockKind): string[] {
  const words = (spans: readonly (readonly [number, number])[]): string => spans.map((s) => line.slice(...s)).join(' ');
  return headlineAttributions(line, readBlock(line, [0, line.length], kind)).map(
    ({ source, content }) => `${words(source)} | ${words(content)}`,
  );
}

describe('a line that sets its speaker off', () => {
  it.each([
    ['Talks with Kabul to resume in March: FO', 'headline', 'FO | Talks with Kabul to resume in March'],
    [
      'FO: 42 citizens freed from detention, flight on Sunday',
      'list-item',
      'FO | 42 citizens freed from detention, flight on Sunday',
    ],
  ] as const)('%s', (line, kind, expected) => {
    expect(claims(line, kind)).toEqual([expected]);
  });

  it.each([
    ['Tuesday, December 9, 2025, 3:47 p.m., Ministry of Foreign Affairs', 'standfirst'],
    ['Myanmar: Statement by the Spokesperson on martial law', 'headline'],
  ] as const)('says when, where or what it is: %s', (line, kind) => {
    expect(claims(line, kind)).toEqual([]);
  });

  it('claims nothing in a paragraph, nor in a list item that names no speaker', () => {
    expect(claims('Talks with Kabul to resume in March: FO', 'paragraph')).toEqual([]);
    expect(claims('Documents: passport, visa and two photographs', 'list-item')).toEqual([]);
  });
});
