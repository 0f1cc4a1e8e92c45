import type { Kept } from '../layout/lay-out';
import { GAP, type Piece } from '../outline/outline';

/** Puts the cells of each table row into one line. */
export function rowsOf(kept: readonly Kept[]): Kept[] {
  const rows: Kept[] = [];
  for (const next of kept) {
    const last = rows.at(-1);
    if (last && isSameRow(last, next))
      rows[rows.length - 1] = { kind: 'table-row', piece: joined(last.piece, next.piece) };
    else rows.push(next);
  }
  return rows;
}

const isSameRow = (a: Kept, b: Kept): boolean =>
  a.kind === 'table-row' && b.kind === 'table-row' && a.piece.box.parent === b.piece.box.parent;

const joined = (a: Piece, b: Piece): Piece => ({
  ...a,
  nodes: [...a.nodes, GAP, ...b.nodes],
  text: `${a.text} ${b.text}`,
  size: a.size + 1 + b.size,
  linked: a.linked + b.linked,
  bold: a.bold + b.bold,
});
