import type { Span } from './span';

/** A word, number, possessive ending or punctuation mark; offsets are UTF-16 indices into the whole text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-cased, with typographic apostrophes made plain. */
  readonly lower: string;
  readonly isWord: boolean;
}

// Abbreviations with inner full stops, numbers, words (hyphens and apostrophes inside), runs of dots, any one character.
const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+(?:[-'’‑][\p{L}\p{M}\p{N}]+)*|\.{2,}|\S/gu;
const POSSESSIVE = /^(.+)(['’]s)$/iu;
const WORD = /[\p{L}\p{N}]/u;

/** The tokens of one stretch of text, in order. A possessive ending is a token of its own. */
export function tokensOf(text: string, [start, end]: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const possessive = POSSESSIVE.exec(match[0]);
    if (possessive?.[1]) {
      tokens.push(tokenAt(at, possessive[1]), tokenAt(at + possessive[1].length, possessive[2] ?? ''));
    } else tokens.push(tokenAt(at, match[0]));
  }
  return tokens;
}

function tokenAt(start: number, text: string): Token {
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    isWord: WORD.test(text),
  };
}
