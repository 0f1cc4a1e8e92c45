import { type Tokens, tokenAt } from './tokens';

/** Tokens of a pattern and of a text that stand for one another, in order: for each of the pattern, that of the text. */
export interface Alignment {
  readonly pattern: Tokens;
  readonly text: Tokens;
  /** -1 where a token of the pattern stands for none. */
  readonly partners: Int32Array;
}

/** What a token that both have is worth: words tell more the longer they are, signs next to nothing. */
const worth = (length: number, isWord: boolean): number => (isWord ? 1 + Math.min(length, 8) / 4 : 0.4);
/** Tokens that follow one another in both are worth more: words by chance the same do not. */
const TOGETHER = 0.6;
/** Whatever stands between two pieces, a gap costs so much. */
const GAP = 2.2;
/** Another form of the same word is worth this part of it. */
const OTHER_FORM = 0.5;
const STEM = 4;

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
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const diagonal = at - width - 1;
      let best =
        ending[bestUpTo[at - 1]!]! >= ending[bestUpTo[at - width]!]! ? bestUpTo[at - 1]! : bestUpTo[at - width]!;
      const score = likeness(i - 1, j - 1);
      if (score > 0) {
        const further = ending[diagonal]! > 0 ? ending[diagonal]! + TOGETHER : 0;
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

/** How much alike two tokens are, by their worth: case does not count, and the end of a long word not altogether. */
function likenessOf(pattern: Tokens, text: Tokens): (i: number, j: number) => number {
  const names = new Map<string, number>();
  const nameOf = (token: string): number => {
    const known = names.get(token);
    if (known !== undefined) return known;
    names.set(token, names.size);
    return names.size - 1;
  };
  const named = (tokens: Tokens, key: (token: string) => string): Int32Array =>
    Int32Array.from({ length: tokens.count }, (_, i) => nameOf(key(tokenAt(tokens, i).toLowerCase())));
  const whole = (token: string) => token;
  const stem = (token: string) =>
    token.length > STEM ? `${token.slice(0, Math.max(STEM, token.length * 0.6))}…` : token;
  const [patternNames, textNames] = [named(pattern, whole), named(text, whole)];
  const [patternStems, textStems] = [named(pattern, stem), named(text, stem)];
  const worths = Float32Array.from({ length: pattern.count }, (_, i) => {
    const token = tokenAt(pattern, i);
    return worth(token.length, WORD.test(token));
  });
  return (i, j) => {
    if (patternNames[i] === textNames[j]) return worths[i]!;
    return patternStems[i] === textStems[j] ? OTHER_FORM * worths[i]! : 0;
  };
}

const WORD = /[\p{L}\p{N}]/u;
