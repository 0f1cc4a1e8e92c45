/** The words and signs of a text, one behind the other; white space lies between them. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Where each begins and ends in `text` (UTF-16, end exclusive). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A word, or one character of a script that puts no space between words, or one sign. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+|\S/gu;

/** Divides the stretch of a text from `from` to `to`; places are those in the whole text. */
export function tokensOf(text: string, from = 0, to = text.length): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: token, index } of text.slice(from, to).matchAll(TOKEN)) {
    starts.push(from + index);
    ends.push(from + index + token.length);
  }
  return { text, count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

export const tokenAt = ({ text, starts, ends }: Tokens, i: number): string => text.slice(starts[i], ends[i]);

export const tokenLength = ({ starts, ends }: Tokens, i: number): number => ends[i]! - starts[i]!;
