import { isWord, likenessOf } from './likeness';
import { type Tokens, tokenAt } from './tokens';

/** Tokens of a pattern and of a text that stand for one another, in order: for each of the pattern, that of the text. */
export interface Alignment {
  readonly pattern: Tokens;
  readonly text: Tokens;
  /** -1 where a token of the pattern stands for none. */
  readonly partners: Int32Array;
}

/**
 * Tokens that follow one another in both are worth more: words by chance the same do not. A sign belongs to the word
 * before it, where something was put in between two sentences.
 */
const TOGETHER = 0.6;
const SIGN_AFTER = 0.7;
const AFTER_SIGN = 0.5;
/** Whatever stands between two pieces, a gap costs so much. */
const GAP = 2.2;

/**
 * The dearest way to find the pieces of a pattern in a text, in order, as diff tools do it: pieces that both have word
 * for word, with anything between them. Takes time and memory in proportion to the tokens of the one times those of
 * the other.
 */
export function align(pattern: Tokens, text: Tokens): Alignment {
  const [rows, columns] = [pattern.count, text.count];
  const width = columns + 1;
  /** The best chain of pieces that ends with this pair of tokens; 0 where they are no pair. */
  const ending = new Float32Array((rows + 1) * width);
  /** The pair, as an index into `ending`, that the best chain up to here ends with. */
  const bestUpTo = new Int32Array((rows + 1) * width);
  /** What comes before a pair in its chain. */
  const before = new Int32Array((rows + 1) * width);
  const likeness = likenessOf(pattern, text);
  const together = togetherIn(pattern);
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const diagonal = at - width - 1;
      let best =
        ending[bestUpTo[at - 1]!]! >= ending[bestUpTo[at - width]!]! ? bestUpTo[at - 1]! : bestUpTo[at - width]!;
      const score = likeness(i - 1, j - 1);
      if (score > 0) {
        const further = ending[diagonal]! > 0 ? ending[diagonal]! + together[i - 1]! : 0;
        const across = ending[bestUpTo[diagonal]!]! - GAP;
        const chain = Math.max(further, across, 0);
        ending[at] = score + chain;
        before[at] = chain === 0 ? 0 : chain === further ? diagonal : bestUpTo[diagonal]!;
        if (ending[at]! > ending[best]!) best = at;
      }
      bestUpTo[at] = best;
    }
  }
  const partners = new Int32Array(rows).fill(-1);
  for (let at = bestUpTo[rows * width + columns]!; at !== 0; at = before[at]!)
    partners[Math.floor(at / width) - 1] = (at % width) - 1;
  return { pattern, text, partners };
}

/** What it is worth that a token follows the one before it. */
function togetherIn(pattern: Tokens): Float32Array {
  const isSign = (i: number) => !isWord(tokenAt(pattern, i));
  return Float32Array.from({ length: pattern.count }, (_, i) => {
    if (i > 0 && isSign(i - 1)) return AFTER_SIGN;
    return isSign(i) ? SIGN_AFTER : TOGETHER;
  });
}
