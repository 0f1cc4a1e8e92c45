/** What the pattern is made of: the characters of the quote stand from `from` to `to`, context around them. */
export interface Pattern {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where the quote of a pattern lies in a text, and how many edits each part of the pattern takes there. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly errors: { readonly prefix: number; readonly quote: number; readonly suffix: number };
}

/** Where the pattern is expected to begin in the text, at the earliest and at the latest; what lies outside is not tried. */
export type Starts = readonly [earliest: number, latest: number];

/** Only the cells of the matrix that lie in a band along its diagonal are filled. */
interface Band {
  readonly width: number;
  /** The column that the first cell of a row stands for. */
  firstColumn(row: number): number;
}

const SAME_OR_CHANGED = 0;
const MISSING = 1;
const INSERTED = 2;
/** Outside the band, or outside the text. */
const NEVER = 0x7fff;

/**
 * The cheapest way to read the pattern out of a text: edit distance (Sellers 1980), the pattern whole, the text's ends
 * free, in a band around the places where the pattern may begin. Takes time and memory in proportion to the pattern
 * times the width of the band.
 */
export function align(pattern: Pattern, text: string, [earliest, latest]: Starts): Alignment {
  const rows = pattern.text.length;
  const band: Band = { width: latest - earliest + 1, firstColumn: (row) => earliest + row };
  const steps = new Uint8Array((rows + 1) * band.width);
  let above = Uint16Array.from({ length: band.width }, (_, k) => (inText(earliest + k, text) ? 0 : NEVER));
  let row = new Uint16Array(band.width);
  for (let i = 1; i <= rows; i++) {
    const code = pattern.text.charCodeAt(i - 1);
    const first = band.firstColumn(i);
    const base = i * band.width;
    for (let k = 0; k < band.width; k++) {
      const column = first + k;
      // In a band the cell above stands one further to the right, and the one above it to the left straight above.
      let least = NEVER;
      let step = MISSING;
      if (column >= 0 && column <= text.length) {
        least = (k + 1 < band.width ? above[k + 1]! : NEVER) + 1;
        const changed = column > 0 ? above[k]! + (text.charCodeAt(column - 1) === code ? 0 : 1) : NEVER;
        const inserted = k > 0 ? row[k - 1]! + 1 : NEVER;
        if (changed <= least) {
          least = changed;
          step = SAME_OR_CHANGED;
        }
        if (inserted < least) {
          least = inserted;
          step = INSERTED;
        }
      }
      row[k] = Math.min(NEVER, least);
      steps[base + k] = step;
    }
    [above, row] = [row, above];
  }
  return walkBack(pattern, text, steps, band, cheapest(above));
}

const inText = (column: number, text: string): boolean => column >= 0 && column <= text.length;

function cheapest(costs: Uint16Array): number {
  let best = 0;
  for (let k = 1; k < costs.length; k++) if (costs[k]! < costs[best]!) best = k;
  return best;
}

/** Words that were inserted between context and quote belong to neither. */
function walkBack(pattern: Pattern, text: string, steps: Uint8Array, band: Band, last: number): Alignment {
  const errors = { prefix: 0, quote: 0, suffix: 0 };
  let i = pattern.text.length;
  let k = last;
  let start = -1;
  let end = -1;
  while (i > 0) {
    const column = band.firstColumn(i) + k;
    if (i === pattern.to) end = column;
    if (i === pattern.from && start === -1) start = column;
    const step = steps[i * band.width + k]!;
    const same = step === SAME_OR_CHANGED && pattern.text.charCodeAt(i - 1) === text.charCodeAt(column - 1);
    const border = step === INSERTED && (i === pattern.to || i === pattern.from);
    if (!same && !border) errors[i > pattern.to ? 'suffix' : i > pattern.from ? 'quote' : 'prefix']++;
    if (step === MISSING) k++;
    if (step === INSERTED) k--;
    else i--;
  }
  if (start === -1) start = band.firstColumn(0) + k;
  return { start, end: Math.max(start, end), errors };
}
