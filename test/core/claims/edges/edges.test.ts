import { describe, expect, it } from 'vitest';
import { edged } from '../../../../src/core/claims/edges/edges';
import { readBlock } from '../../../../src/core/claims/reading';
import type { Span } from '../../../../src/core/text/span';

/** A sentence with the spans that were found in it: `[S …]`, `[Q …]`, `[C …]`; the same with the spans as they should be. */
function asItShouldBe(marked: string, diplomatic: boolean): string {
  const spans: Record<string, Span[]> = { S: [], Q: [], C: [] };
  let text = '';
  const open: [string, number][] = [];
  for (const [piece, role] of marked.matchAll(/\[([SQC]) |\]|[^[\]]+/g)) {
    if (role) open.push([role, text.length]);
    else if (piece === ']') {
      const [name, start] = open.pop()!;
      spans[name]!.push([start, text.length]);
    } else text += piece;
  }
  const block = readBlock(text, [0, text.length], 'paragraph');
  const [found] = edged(
    text,
    block,
    [{ source: spans['S']!, cue: spans['Q']!, content: spans['C']!, certainty: 1 }],
    diplomatic,
  );
  const words = (some: readonly Span[]): string => some.map(([s, e]) => text.slice(s, e)).join(' … ');
  return [found!.source, found!.cue, found!.content].map(words).join(' | ');
}

describe('the edges of what was found', () => {
  it.each([
    ['an auxiliary is the cue’s', '[S Dar will] [Q announce] [C a visit].', 'Dar | will announce | a visit'],
    ['also where it stands alone', '[S Dar] did not [Q say] [C when].', 'Dar | did not say | when'],
    ['“’s” is the verb’s', '[S She’s] [Q describing] [C a plan].', 'She | ’s describing | a plan'],
    ['but not where it owns', '[S Kabul’s] [Q claim], [C it was hit].', 'Kabul’s | claim | it was hit'],
    ['“said on” is when', '[S Dar] [Q said on] Friday [C talks were off].', 'Dar | said | talks were off'],
    ['“as she put it”', 'As [S she] [Q put] it, [C “no”].', 'she | put it | “no”'],
    ['“she went on”', '[C “No,”] [S she] [Q went] on.', 'she | went on | “No,”'],
  ])('in every text: %s', (_name, marked, expected) => {
    expect(asItShouldBe(marked, true)).toBe(expected);
    expect(asItShouldBe(marked, false)).toBe(expected);
  });

  it.each([
    ['“that” opens the content', '[S He] [Q said] that [C it is over].', 'He | said | that it is over'],
    ['adverbs are the cue’s', '[S The star then] [Q recalled] [C a party].', 'The star | then recalled | a party'],
    ['prepositions too', '[S She] [Q talks] [C about higher wages].', 'She | talks about | higher wages'],
    ['“which” says more of a source', '[S The fund, which owns it,] [Q said] [C no].', 'The fund | said | no'],
    ['so does where it spoke', '[S Lee in an interview] [Q said] [C no].', 'Lee | said | no'],
    [
      'small holes are filled',
      '[S He] [Q said] [C the bank] would not [C open again].',
      'He | said | the bank would not open again',
    ],
  ])('in other news than briefings: %s', (_name, marked, expected) => {
    expect(asItShouldBe(marked, false)).toBe(expected);
    expect(asItShouldBe(marked, true)).not.toBe(expected);
  });

  it('leave alone what is in order', () => {
    expect(asItShouldBe('[S Dar], who spoke first, [Q said] [C “no”] and left.', false)).toBe('Dar | said | “no”');
  });
});
