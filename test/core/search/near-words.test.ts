import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prefixDistance } from '../../../src/core/search/near-words';

/** The textbook table, for comparison: the least distance to any beginning of `word`. */
function byTable(typed: string, word: string): number {
  const rows = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: word.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  for (let i = 1; i <= typed.length; i++)
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  for (let i = 0; i <= typed.length; i++) rows[i]![0] = i;
  return Math.min(...rows[typed.length]!);
}

test('is what the textbook table says', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, word, (typed, other) => prefixDistance(typed)(other) === byTable(typed, other)),
    { numRuns: 3000 },
  );
});

test.each([
  ['guarant', 'guarantees', 0],
  ['gaurantee', 'guarantees', 1],
  ['kabbul', 'kabul', 1],
])('%s is %s with %i slips', (typed, word, slips) => {
  expect(prefixDistance(typed)(word)).toBe(slips);
});
