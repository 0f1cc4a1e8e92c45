/** One element of an array as it stands in the file, or why it cannot be read. */
export type JsonElement =
  | { readonly kind: 'element'; readonly text: string }
  | { readonly kind: 'broken'; readonly why: string };

/** Longer elements are not read: nothing that a reader wrote is. */
const LONGEST = 8 * 1024 * 1024;

/** Deeper files are not ours, nor anybody's. */
const DEEPEST = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/**
 * The objects in the arrays of a JSON file that are its root or the value of one of `keys`, one after the other, so
 * that a large file never stands in memory. A file that ends too early gives what came before.
 */
export async function* jsonElements(
  pieces: AsyncIterable<string>,
  keys: readonly string[],
): AsyncGenerator<JsonElement> {
  const scanner = new Scanner(keys);
  for await (const piece of pieces) yield* scanner.scan(piece);
  const problem = scanner.problem();
  if (problem) yield { kind: 'broken', why: problem };
}

/** What is open where the scanner stands: a bracket or brace, and whether its elements are wanted. */
interface Level {
  readonly opener: number;
  readonly wanted: boolean;
}

class Scanner {
  readonly #keys: readonly string[];
  readonly #levels: Level[] = [];
  #inString = false;
  #escaped = false;
  /** The string that is being read, and the last one that ended: it is the key when a value opens. */
  #string = '';
  #key = '';
  /** How deep the captured element began; -1 outside one. */
  #captureDepth = -1;
  #captured = '';
  #tooLong = false;
  #began = false;
  #tooDeep = false;

  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  *scan(piece: string): Generator<JsonElement> {
    let from = 0;
    for (let at = 0; at < piece.length && !this.#tooDeep; at++) {
      const code = piece.charCodeAt(at);
      if (this.#inString) {
        at = this.#readString(piece, at, code);
        continue;
      }
      if (code === QUOTE) this.#openString();
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
        if (this.#open(code)) from = at;
      } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
        const element = this.#close(piece, from, at);
        if (element) yield element;
      }
    }
    if (this.#captureDepth >= 0) this.#keep(piece.slice(from));
  }

  problem(): string | null {
    if (this.#tooDeep) return 'the file is nested too deeply';
    if (!this.#began) return 'the file is not JSON';
    return this.#levels.length > 0 || this.#inString ? 'the file ends too early' : null;
  }

  #openString(): void {
    this.#inString = true;
    this.#string = '';
  }

  /** Reads on in a string; returns where it stopped. */
  #readString(piece: string, at: number, code: number): number {
    if (this.#escaped) this.#escaped = false;
    else if (code === BACKSLASH) this.#escaped = true;
    else if (code === QUOTE) {
      this.#inString = false;
      this.#key = this.#string;
    } else if (this.#captureDepth < 0 && this.#string.length < 64) this.#string += piece[at];
    return at;
  }

  /** True where an element that is wanted begins here. */
  #open(opener: number): boolean {
    this.#began = true;
    const parent = this.#levels.at(-1);
    const begins = this.#captureDepth < 0 && parent?.wanted === true && opener === OPEN_BRACE;
    if (begins) {
      this.#captureDepth = this.#levels.length;
      this.#captured = '';
      this.#tooLong = false;
    }
    const wanted = opener === OPEN_BRACKET && this.#captureDepth < 0 && (!parent || this.#keys.includes(this.#key));
    this.#levels.push({ opener, wanted });
    if (this.#levels.length > DEEPEST) this.#tooDeep = true;
    return begins;
  }

  #close(piece: string, from: number, at: number): JsonElement | null {
    this.#levels.pop();
    if (this.#captureDepth < 0 || this.#levels.length !== this.#captureDepth) return null;
    this.#keep(piece.slice(from, at + 1));
    this.#captureDepth = -1;
    const text = this.#captured;
    this.#captured = '';
    return this.#tooLong ? { kind: 'broken', why: 'it is too long' } : { kind: 'element', text };
  }

  #keep(text: string): void {
    if (this.#captured.length + text.length > LONGEST) this.#tooLong = true;
    this.#captured = this.#tooLong ? '' : this.#captured + text;
  }
}
