import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../../src/core/claims/attribution';
import { edged } from '../../../../src/core/claims/edges/edges';
import { readBlock } from '../../../../src/core/claims/reading';
import type { Span } from '../../../../src/core/text/span';

/** A sentence of a report with what was found in it: `source | cue | content`, each in the words of the sentence. */
function mended(text: string, ...found: readonly string[]): string[] {
  const block = readBlock(text, [0, text.length], 'paragraph');
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const attributions = found.map((line): Attribution => {
    const [source, cue, content] = line.split(' | ') as [string, string, string];
    return { source: [span(source)], cue: [span(cue)], content: [span(content)], certainty: 1 };
  });
  const words = (spans: readonly Span[]): string => spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  return edged(text, block, attributions, true).map((a) => [a.source, a.cue, a.content].map(words).join(' | '));
}

describe('in a report of a briefing', () => {
  it.each([
    [
      'Dar did not give further details.',
      'Dar | did not | give further details',
      'Dar | did not give | further details',
    ],
    [
      'Dar neither confirmed nor denied this.',
      'Dar | neither confirmed nor | denied this',
      'Dar | neither confirmed nor denied | this',
    ],
    ['Dar refused to name them.', 'Dar | refused | to name them', 'Dar | refused to name | them'],
    ['Dar declined to comment.', 'Dar | declined | to comment', 'Dar | declined | to comment'],
    ['Dar ruled out talks.', 'Dar | ruled | out talks', 'Dar | ruled out | talks'],
    ['Dar condemned and denounced the raid.', 'Dar | denounced | the raid', 'Dar | condemned and denounced | the raid'],
    ['New Delhi, Jul 10 (UBN) India said no.', 'New Delhi, Jul 10 (UBN) India | said | no', 'India | said | no'],
    [
      'Dar condemned in the strongest terms the raid.',
      'Dar | condemned | in the strongest terms the raid',
      'Dar | condemned in the strongest terms | the raid',
    ],
    ['Meanwhile Kabul said no.', 'Meanwhile Kabul | said | no', 'Kabul | said | no'],
  ])('%s', (text, found, expected) => {
    expect(mended(text, found)).toEqual([expected]);
  });

  it('two verbs that each have their own content stay two', () => {
    const both = ['Dar | rejected | the report', 'Dar | denounced | the raid'];
    expect(mended('Dar rejected the report and denounced the raid.', ...both)).toEqual(both);
  });

  it('a verb that only carries a noun with its owner is one cue with it', () => {
    expect(
      mended(
        'Doha expressed Qatar’s strong condemnation of the raid.',
        'Doha | expressed | Qatar’s',
        'Qatar’s | strong condemnation of | the raid',
      ),
    ).toEqual(['Doha | expressed Qatar’s strong condemnation | the raid']);
  });
});
