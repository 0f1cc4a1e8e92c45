import type { BlockKind } from '../../../core/article/article';
import { ENDING, isFurnitureLine, KEY_POINTS_TITLE } from '../../../core/article/furniture-lines';
import type { Kept } from '../layout/lay-out';
import type { Box, Piece } from '../outline/outline';
import type { Body } from './choose-body';
import { keyPointsOf } from './key-points';
import { rowsOf } from './rows';
import { isHeading, isProse, linkShare } from './weigh';

/** Shorter lines under a picture are credits. */
const SHORTEST_CAPTION = 30;

/** The pieces of the body that are its text, each with its kind, in reading order. */
export function keepBody(body: Body, pieces: readonly Piece[]): Kept[] {
  const kept: Kept[] = [];
  const keyPoints = keyPointsOf(pieces);
  for (const piece of pieces.slice(body.box.from, body.box.to)) {
    if (ENDING.test(piece.text) && hasBegun(kept)) {
      if (isHeading(piece) || piece.bold === piece.text.length) break;
      continue;
    }
    const kind = keyPoints.has(piece) ? 'key-point' : kindOf(piece, body);
    if (kind) kept.push({ piece, kind });
  }
  return rowsOf(withoutHeadingsOverNothing(kept));
}

const hasBegun = (kept: readonly Kept[]): boolean => kept.filter(({ piece }) => isProse(piece)).length > 1;

function kindOf(piece: Piece, { furniture }: Body): BlockKind | null {
  const part = furniture[piece.index];
  if (isFurnitureLine(piece.text)) return null;
  if (part === 'caption') return piece.text.length >= SHORTEST_CAPTION ? 'caption' : null;
  if (part) return null;
  if (linkShare(piece) > 0.8 && !isHeading(piece)) return null;
  if (KEY_POINTS_TITLE.test(piece.text)) return null;
  if (isHeading(piece)) return 'heading';
  if (piece.text.length < 3) return null;
  if (isCell(piece)) return 'table-row';
  if (within(piece.box, 'li')) return 'list-item';
  if (within(piece.box, 'blockquote')) return 'quote';
  return 'paragraph';
}

/** A short line alone in a table's cell: a table that tells figures, and not one that lays out a page. */
const isCell = ({ box, text }: Piece): boolean =>
  (box.tag === 'td' || box.tag === 'th') && box.to - box.from === 1 && text.length < LONGEST_CELL;
const LONGEST_CELL = 100;

/** Whether a piece stands in an element of this tag, a few levels up at most. */
export function within(box: Box, tag: string): boolean {
  let at: Box | null = box;
  for (let up = 0; at && up < 4; up++, at = at.parent) if (at.tag === tag) return true;
  return false;
}

const withoutHeadingsOverNothing = (kept: readonly Kept[]): Kept[] =>
  kept.filter(({ kind }, i) => kind !== 'heading' || (i + 1 < kept.length && kept[i + 1]!.kind !== 'heading'));
