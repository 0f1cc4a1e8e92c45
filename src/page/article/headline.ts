import type { Body } from './body/choose-body';
import { isHeading } from './body/weigh';
import type { Outline, Piece } from './outline/outline';

/** How much of the shorter's words two titles must share to be the same headline in two wordings. */
const SAME = 0.6;
const SAME_LINE = 0.85;
/** How many headings over the text are compared with the title. */
const COMPARED = 500;

/** The headline as it stands on the page: the heading that says what the metadata's title says, or else the last h1 before the body. */
export function headlineOf({ pieces }: Outline, body: Body, title: string | null): Piece | null {
  const firstProse = pieces.findIndex((piece) => piece.index >= body.box.from && body.weights[piece.index]! > 0.3);
  const headings = pieces.slice(0, firstProse + 1).filter((piece) => isHeading(piece) && piece.text.length > 5);
  const before = headings.slice(-COMPARED);
  const said = title ? before.filter((piece) => likeness(piece.text, title) >= SAME) : [];
  return (
    said.sort(byLevel)[0] ??
    before.filter((piece) => piece.box.tag === 'h1').at(-1) ??
    unmarked(pieces, firstProse, title) ??
    boldLine(pieces, firstProse)
  );
}

/** The bold line right over the text, on old pages that lay themselves out by tables and breaks. */
function boldLine(pieces: readonly Piece[], before: number): Piece | null {
  const over = pieces.slice(Math.max(0, before - 4), before + 1);
  return over.find(({ text, bold }) => bold === text.length && text.length <= 200 && lettersIn(text) >= 15) ?? null;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** A line that says what the title says, on a page that marks no headings. */
function unmarked(pieces: readonly Piece[], before: number, title: string | null): Piece | null {
  if (!title) return null;
  const lines = pieces
    .slice(Math.max(0, before - 12), before + 1)
    .filter(({ text }) => text.length >= 20 && text.length <= 250);
  return lines.find(({ text }) => likeness(text, title) >= SAME_LINE) ?? null;
}

const byLevel = (a: Piece, b: Piece): number => a.box.tag.localeCompare(b.box.tag) || b.index - a.index;

/** The share of the words of the shorter that the longer has too. */
export function likeness(a: string, b: string): number {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (fewer.size === 0) return 0;
  return [...fewer].filter((word) => more.has(word)).length / fewer.size;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
