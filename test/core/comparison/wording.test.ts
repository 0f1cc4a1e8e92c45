import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingParts } from '../../../src/core/comparison/wording';

const own = (wording: string, other: string) =>
  wordingParts(wording, other)
    .filter(({ shared }) => !shared)
    .map(({ text }) => text.trim());

describe('two wordings of one statement', () => {
  it('differ in the words that only one of them has', () => {
    expect(own('the border will stay firmly shut until May', 'the border will remain shut until May')).toEqual([
      'stay firmly',
    ]);
  });

  it('do not differ by capitals or kinds of quotation marks', () => {
    expect(own('“The Ministry’s stand” is known', '"the ministry\'s stand" is known')).toEqual([]);
  });

  it('have nothing in common where no word is', () => {
    expect(own('one two', 'three four')).toEqual(['one two']);
    expect(own('one two', '')).toEqual(['one two']);
  });

  it('are whole again when their parts are joined', () => {
    const words = fc.array(fc.constantFrom('the', 'border', ' ', '“', '”', 'میں', '👍', 'won’t', '.'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [wording, other] = [a.join(' '), b.join(' ')];
        const joined = wordingParts(wording, other).map(({ text }) => text);
        expect(joined.join('')).toBe(wording);
      }),
    );
  });
});
