import { type Tokens, tokenAt } from './tokens';

/** What a token that both have is worth: words tell more the longer they are, signs next to nothing. */
const worth = (token: string): number => (isWord(token) ? 1 + Math.min(token.length, 8) / 4 : 0.4);
/** The same word in other case, and another form of it, are worth this part of it. */
const OTHER_CASE = 0.9;
const OTHER_FORM = 0.5;
/** Words that begin with the same so many characters are taken for forms of one. */
const STEM = 5;

export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** How much alike two tokens are, by their worth: case counts little, and the end of a long word not altogether. */
export function likenessOf(pattern: Tokens, text: Tokens): (i: number, j: number) => number {
  const names = new Map<string, number>();
  const nameOf = (key: string): number => {
    const known = names.get(key);
    if (known !== undefined) return known;
    names.set(key, names.size);
    return names.size - 1;
  };
  const forms = FORMS.map(({ part, of }) => {
    const named = (tokens: Tokens) =>
      Int32Array.from({ length: tokens.count }, (_, i) => nameOf(of(tokenAt(tokens, i))));
    return { part, pattern: named(pattern), text: named(text) };
  });
  const worths = Float32Array.from({ length: pattern.count }, (_, i) => worth(tokenAt(pattern, i)));
  const [exact, lower, stem] = forms as [Named, Named, Named];
  return (i, j) => {
    if (stem.pattern[i] !== stem.text[j]) return 0;
    if (exact.pattern[i] === exact.text[j]) return worths[i]!;
    return worths[i]! * (lower.pattern[i] === lower.text[j] ? lower.part : stem.part);
  };
}

interface Named {
  readonly part: number;
  readonly pattern: Int32Array;
  readonly text: Int32Array;
}

const stemOf = (token: string): string => (token.length >= STEM ? `${token.slice(0, STEM)}…` : token);

/** What tokens may have in common, the most first. What has the first in common has the others too. */
const FORMS: readonly { readonly part: number; of(token: string): string }[] = [
  { part: 1, of: (token) => token },
  { part: OTHER_CASE, of: (token) => token.toLowerCase() },
  { part: OTHER_FORM, of: (token) => stemOf(token.toLowerCase()) },
];
