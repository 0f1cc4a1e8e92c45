import { KEY_POINTS_TITLE } from '../../../core/article/furniture-lines';
import type { Box, Piece } from '../outline/outline';
import { isHeading } from './weigh';

/** How many lines a publisher's list has at most; longer ones are something else. */
const MOST = 12;
const BULLET = /^[•●▪◦‣*–—-]\s*/;

/** The lines of the publisher's own list of key points: the list, or the bulleted lines, right under its title. */
export function keyPointsOf(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const points = new Set<Piece>();
  pieces.forEach((title, i) => {
    if (KEY_POINTS_TITLE.test(title.text)) for (const point of linesUnder(pieces, i)) points.add(point);
  });
  return points;
}

function linesUnder(pieces: readonly Piece[], title: number): readonly Piece[] {
  const list = listOf(pieces[title + 1]);
  const lines: Piece[] = [];
  for (let i = title + 1; i < pieces.length && lines.length <= MOST; i++) {
    const piece = pieces[i]!;
    const belongs = list ? list.from <= i && i < list.to : BULLET.test(piece.text) && !isHeading(piece);
    if (!belongs) break;
    lines.push(piece);
  }
  return lines.length <= MOST ? lines : [];
}

/** The list that a piece is a line of. */
function listOf(piece: Piece | undefined): Box | null {
  let box: Box | null = piece?.box ?? null;
  for (let up = 0; box && up < 4; up++, box = box.parent) if (box.tag === 'ul' || box.tag === 'ol') return box;
  return null;
}
