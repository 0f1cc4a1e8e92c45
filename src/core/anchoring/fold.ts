import type { Offset, Span } from '../text/span';
import { LIKE, NO_WIDTH } from './fold-tables';
import { atOnce } from './steps';

/**
 * A text without the differences that are none to a reader: white space, quotes, dashes, ligatures and widths (NFKD),
 * soft hyphens and other characters of no width, accents, the forms of Arabic and Urdu letters. Case is kept.
 */
export interface Folded {
  readonly text: string;
  /** The span of the original that folds to a span of `text`: whole characters, with what is attached to them. */
  original(start: number, end: number): Span;
  /** Where an offset of the original comes to stand. */
  at(offset: Offset): number;
}

/** A piece of so many characters takes a millisecond or so. */
const PIECE = 65_536;

/** Printable ASCII folds to itself. */
const [FIRST_PLAIN, LAST_PLAIN] = [0x21, 0x7e];

/** Folds a text in one pass. */
export const fold = (text: string): Folded => atOnce(folding(text));

/** Folds a text, so many characters at a time. */
export function* folding(text: string): Generator<void, Folded, void> {
  const known = new Map<string, string>();
  const written = new Written(text);
  let at = 0;
  let pause = PIECE;
  while (at < text.length) {
    if (at >= pause) {
      yield;
      pause = at + PIECE;
    }
    const code = text.charCodeAt(at);
    if ((code >= FIRST_PLAIN && code <= LAST_PLAIN && code !== GRAVE) || (code === SPACE && written.last !== SPACE)) {
      written.keep(code, at);
      at++;
      continue;
    }
    const character = characterAt(text, at, code);
    const folded = known.get(character) ?? foldCharacter(character);
    known.set(character, folded);
    written.put(folded === ' ' && written.last === SPACE ? '' : folded, at);
    at += character.length;
  }
  return new FoldedText(text, written.toString(), written.from.slice(0, written.length));
}

const GRAVE = 0x60;
const SPACE = 0x20;

/** A text as it is written from another, and where each character came from; it grows where a fold is longer. */
class Written {
  length = 0;
  last = 0;
  from: Int32Array;
  private readonly parts: string[] = [];
  /** What is kept as it is, from here to where the last kept character stands, is taken in one piece. */
  private keptFrom = 0;
  private keptTo = 0;

  constructor(private readonly source: string) {
    this.from = new Int32Array(source.length);
  }

  keep(code: number, from: Offset): void {
    if (this.keptTo !== from) this.takeKept(from);
    this.keptTo = from + 1;
    this.came(from);
    this.last = code;
  }

  put(folded: string, from: Offset): void {
    this.takeKept(from);
    if (folded.length === 0) return;
    this.parts.push(folded);
    for (let i = 0; i < folded.length; i++) this.came(from);
    this.last = folded.charCodeAt(folded.length - 1);
  }

  toString(): string {
    this.takeKept(this.keptTo);
    return this.parts.join('');
  }

  private takeKept(next: Offset): void {
    if (this.keptTo > this.keptFrom) this.parts.push(this.source.slice(this.keptFrom, this.keptTo));
    this.keptFrom = next;
    this.keptTo = next;
  }

  private came(from: Offset): void {
    if (this.length === this.from.length) {
      const longer = new Int32Array(this.length * 2 + 16);
      longer.set(this.from);
      this.from = longer;
    }
    this.from[this.length++] = from;
  }
}

/** The text alone, where no way back is needed. Most English words fold to themselves. */
export const foldWords = (text: string): string => (FOLDED.test(text) ? text : fold(text).text);

const FOLDED = /^(?:[!-_a-~]| (?! ))*$/;

function characterAt(text: string, at: number, code: number): string {
  return code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(text.codePointAt(at)!) : text[at]!;
}

/** What one character is folded to; empty where it takes no room. */
function foldCharacter(character: string): string {
  const parts = [...character.normalize('NFKD')].map((part) => LIKE.get(part) ?? part);
  return parts.join('').replace(NO_WIDTH, '').replace(/\s+/g, ' ');
}

class FoldedText implements Folded {
  constructor(
    private readonly source: string,
    readonly text: string,
    private readonly from: Int32Array,
  ) {}

  original(start: number, end: number): Span {
    if (start >= end) return [this.from[start] ?? this.source.length, this.from[start] ?? this.source.length];
    return [this.from[start]!, this.endOf(this.from[end - 1]!)];
  }

  at(offset: Offset): number {
    let low = 0;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.from[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The end of the character that starts at an offset, with the marks that stand on it. */
  private endOf(offset: Offset): Offset {
    let end = offset + characterAt(this.source, offset, this.source.charCodeAt(offset)).length;
    while (end < this.source.length && /\p{Mn}/u.test(this.source[end]!)) end++;
    return end;
  }
}
