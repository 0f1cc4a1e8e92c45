import { describe, expect, it } from 'vitest';
import { align } from '../../../src/core/anchoring/align';
import { tokenAt, tokensOf } from '../../../src/core/anchoring/tokens';

/** The words of a pattern that have a partner in a text, each with its partner's place among the text's words. */
function matched(pattern: string, text: string): string[] {
  const alignment = align(tokensOf(pattern), tokensOf(text));
  return [...alignment.partners].flatMap((j, i) => (j === -1 ? [] : [`${tokenAt(alignment.pattern, i)}@${j}`]));
}

describe('an alignment of words', () => {
  it('passes over what was put in and what was taken away', () => {
    expect(
      matched('closed crossings will soon reopen everywhere', 'closed northern crossings reopen everywhere'),
    ).toEqual(['closed@0', 'crossings@2', 'reopen@3', 'everywhere@4']);
  });

  it('takes a common word for the one that stands among the same words', () => {
    expect(matched('in our view the plan raises the cost', 'in our view it raises the cost')).toEqual([
      'in@0',
      'our@1',
      'view@2',
      'raises@4',
      'the@5',
      'cost@6',
    ]);
  });

  it('leaves a full stop with the word before it, whatever follows now', () => {
    const said = matched('talks failed. The envoy left', 'talks failed. Rain fell. The envoy left');
    expect(said).toContain('.@2');
  });

  it('prefers a word in the same case, and takes another form of it', () => {
    expect(matched('The guarantees', 'the guarantee of The guarantee')).toEqual(['The@3', 'guarantees@4']);
  });

  it('finds nothing where nothing is said alike', () => {
    expect(matched('one two', 'three four')).toEqual([]);
    expect(matched('', 'three')).toEqual([]);
  });
});

describe('tokens', () => {
  const words = (text: string) => {
    const tokens = tokensOf(text);
    return Array.from({ length: tokens.count }, (_, i) => tokenAt(tokens, i));
  };

  it('are words and signs, also in scripts that join marks to letters', () => {
    expect(words('Don’t go, कहानी! 😀')).toEqual(['Don', '’', 't', 'go', ',', 'कहानी', '!', '😀']);
  });

  it('are characters where a script puts no space between words', () => {
    expect(words('発言した')).toEqual(['発', '言', 'し', 'た']);
  });

  it('have their places in the whole text', () => {
    const { starts, ends } = tokensOf('xx one two', 3);
    expect([...starts, ...ends]).toEqual([3, 7, 6, 10]);
  });
});
