import type { BlockKind } from '../../../core/article/article';
import { ENDING, isFurnitureLine, KEY_POINTS_TITLE } from '../../../core/article/furniture-lines';
import type { Kept } from '../layout/lay-out';
import type { Box, Piece } from '../outline/outline';
import type { Body } from './choose-body';
import { keyPointsOf } from './key-points';
import { withoutRepeats } from './repeats';
import { rowsOf } from './rows';
import { sumsOf } from './sums';
import { isHeading, linkShare } from './weigh';

/** Shorter lines under a picture are credits. */
const SHORTEST_CAPTION = 30;

/** The pieces of the body that are its text, each with its kind, in reading order. */
export function keepBody(body: Body, pieces: readonly Piece[]): Kept[] {
  const kept: Kept[] = [];
  const keyPoints = keyPointsOf(pieces);
  const end = endOf(body, pieces);
  for (const piece of pieces.slice(body.box.from, end)) {
    const kind = keyPoints.has(piece) ? 'key-point' : kindOf(piece, body);
    if (kind) kept.push({ piece, kind });
  }
  return rowsOf(withoutHeadingsOverNothing(withoutClosingLinks(withoutRepeats(kept))));
}

/** Lists of links close many articles; their items may say a word of their own beside the link. */
const withoutClosingLinks = (kept: readonly Kept[]): readonly Kept[] => {
  const last = kept.findLastIndex(({ piece, kind }) => kind !== 'list-item' || linkShare(piece) < 0.25);
  return kept.length - last > 3 ? kept.slice(0, last + 1) : kept;
};

/** What is left of an article after a title that ends it, as a share of its prose: more, and it does not end there. */
const REST = 0.35;

/** Where the body ends: at the title of what pages put under an article, where little prose comes after it. */
function endOf({ box, weights, furniture }: Body, pieces: readonly Piece[]): number {
  const prose = sumsOf(weights.map((w, i) => (furniture[i] ? 0 : Math.max(w, 0))));
  const total = prose[box.to]! - prose[box.from]!;
  const begun = 0.3 * total;
  for (let i = box.from; i < box.to; i++) {
    const piece = pieces[i]!;
    const isTitle = isHeading(piece) || piece.bold === piece.text.length;
    if (!isTitle || !ENDING.test(piece.text) || prose[i]! - prose[box.from]! < begun) continue;
    if (prose[box.to]! - prose[i]! < REST * total) return i;
  }
  return box.to;
}

function kindOf(piece: Piece, { furniture, weights }: Body): BlockKind | null {
  if (isPost(piece)) return 'quote';
  const part = furniture[piece.index];
  if (isFurnitureLine(piece.text)) return null;
  if (part === 'caption') return piece.text.length >= SHORTEST_CAPTION ? 'caption' : null;
  if (part) return null;
  if (linkShare(piece) > 0.8 && (!isHeading(piece) || weights[piece.index + 1]! < 0)) return null;
  if (weights[piece.index]! <= -0.3) return null;
  if (KEY_POINTS_TITLE.test(piece.text)) return null;
  if (isHeading(piece)) return 'heading';
  if (piece.text.length < 3 || isMoment(piece)) return null;
  if (isCell(piece)) return 'table-row';
  if (within(piece.box, 'li')) return 'list-item';
  if (within(piece.box, 'blockquote')) return 'quote';
  return 'paragraph';
}

/** A post from elsewhere that the article shows: embedded, and yet what somebody says. */
const isPost = ({ box }: Piece): boolean =>
  /^(?:twitter|instagram)-(?:tweet|media)/.test(box.tag === 'p' && box.parent ? box.parent.name : box.name);

/** A `time` alone in a line: when a post of a live page was made. */
const isMoment = ({ nodes }: Piece): boolean => nodes.every((node) => node?.parentElement?.localName === 'time');

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

/** A heading stands over what comes next, which may be a lower heading; over an equal one, or the end, it stands over nothing. */
const withoutHeadingsOverNothing = (kept: readonly Kept[]): Kept[] =>
  kept.filter(({ kind, piece }, i) => {
    const next = kept[i + 1];
    return kind !== 'heading' || (next && (next.kind !== 'heading' || next.piece.box.tag > piece.box.tag));
  });
