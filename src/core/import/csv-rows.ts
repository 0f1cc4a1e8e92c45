/** Longer cells are cut off. */
const LONGEST = 1024 * 1024;

/** More cells in a row than this are left out. */
const MOST_CELLS = 200;

/** The rows of a CSV file (RFC 4180) that comes in pieces. */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  const reader = new RowReader();
  for await (const piece of pieces) yield* reader.read(piece);
  yield* reader.end();
}

class RowReader {
  #row: string[] = [];
  #cell = '';
  #quoted = false;
  /** A quotation mark was read in a quoted cell: it ends it, unless another follows. */
  #quoteSeen = false;

  *read(piece: string): Generator<readonly string[]> {
    for (const char of piece) {
      if (this.#quoted) {
        if (this.#readQuoted(char)) continue;
      }
      if (char === '"' && this.#cell === '') this.#quoted = true;
      else if (char === ',') this.#endCell();
      else if (char === '\n') yield* this.end();
      else if (char !== '\r') this.#append(char);
    }
  }

  *end(): Generator<readonly string[]> {
    if (this.#cell === '' && this.#row.length === 0) return;
    this.#endCell();
    yield this.#row;
    this.#row = [];
  }

  /** True where the character belongs to the quoted cell. */
  #readQuoted(char: string): boolean {
    if (this.#quoteSeen) {
      this.#quoteSeen = false;
      if (char === '"') {
        this.#append(char);
        return true;
      }
      this.#quoted = false;
      return false;
    }
    if (char === '"') this.#quoteSeen = true;
    else this.#append(char);
    return true;
  }

  #append(char: string): void {
    if (this.#cell.length < LONGEST) this.#cell += char;
  }

  #endCell(): void {
    if (this.#row.length < MOST_CELLS) this.#row.push(this.#cell);
    this.#cell = '';
    this.#quoted = false;
    this.#quoteSeen = false;
  }
}
