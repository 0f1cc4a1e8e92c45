/** An element that begins a block, with the range of pieces it holds. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** What the page itself calls this element, as words: see `nameReader`. */
  readonly name: string;
  /** The first piece inside, and the one after the last. */
  readonly from: number;
  to: number;
}

/** A space that no text node holds, between two cells or where a line breaks. */
export const GAP = null;

/** A stretch of text that stands by itself on the page: a paragraph, a heading, a line of a list. */
export interface Piece {
  readonly box: Box;
  readonly index: number;
  readonly nodes: readonly (Text | typeof GAP)[];
  /** What it says, white space folded. */
  readonly text: string;
  /** How much it says, in characters of a script with an alphabet: a Chinese sign says as much as several letters. */
  readonly size: number;
  /** How many of its characters are in links, and in bold. */
  readonly linked: number;
  readonly bold: number;
}

/** A page as a flat list of pieces in reading order, and the tree of boxes around them in document order. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly pieces: readonly Piece[];
}
