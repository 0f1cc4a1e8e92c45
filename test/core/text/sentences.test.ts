import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences';
import { tokensOf } from '../../../src/core/text/tokens';

function sentences(text: string): string[] {
  const tokens = tokensOf(text, [0, text.length]);
  return sentencesOf(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('sentencesOf', () => {
  it('ends a sentence at its stop, with the marks that close it', () => {
    expect(sentences('“We wait.” The talks went on! Why?')).toEqual(['“We wait.”', 'The talks went on!', 'Why?']);
  });

  it('does not end one at titles, initials, abbreviations and decimals', () => {
    const text = 'Gen. A. Rahim met Dr. Sato of the U.S. embassy about 3.5 tons of aid.';
    expect(sentences(text)).toEqual([text]);
  });

  it('does not end one where the next word goes on in lower case', () => {
    expect(sentences('“Why now?” she asked.')).toEqual(['“Why now?” she asked.']);
  });

  it('knows the Urdu full stop', () => {
    expect(sentences('ترجمان نے کہا۔ جواب نہیں آیا۔')).toHaveLength(2);
  });

  it('takes a text without any stop as one sentence, and no text as none', () => {
    expect(sentences('no stop at all')).toHaveLength(1);
    expect(sentences('')).toEqual([]);
  });
});
