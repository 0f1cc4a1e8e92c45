import type { Block, BlockKind } from '../../../core/article/article';
import type { TextRun } from '../../text/text-run';
import { GAP, type Piece } from '../outline/outline';
import { unfolded } from './fold';

/** A piece that belongs to the article, and what it is there. */
export interface Kept {
  readonly piece: Piece;
  readonly kind: BlockKind;
}

export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly TextRun[];
}

/** Writes the kept pieces one under the other, and notes which text node says what. */
export function layOut(kept: readonly Kept[]): Layout {
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  let text = '';
  for (const { piece, kind } of kept) {
    if (text) text += '\n';
    const start = text.length;
    text += write(piece, start, runs);
    blocks.push({ start, end: text.length, kind });
  }
  return { text, blocks, runs };
}

function write(piece: Piece, from: number, runs: TextRun[]): string {
  let line = '';
  let space = false;
  for (const node of piece.nodes) {
    if (node === GAP) {
      space = true;
      continue;
    }
    for (const [start, end, spaceAfter] of unfolded(node.data)) {
      if (end > start) {
        if (space && line) line += ' ';
        space = false;
        runs.push({ node, nodeStart: start, start: from + line.length, length: end - start });
        line += node.data.slice(start, end);
      }
      space ||= spaceAfter;
    }
  }
  return line;
}
