import { isFurnitureLine } from '../../../core/article/furniture-lines';
import type { Piece } from '../outline/outline';

const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?。؟۔।…:;"”’')\]]$/;

export const isHeading = (piece: Piece): boolean => HEADING.test(piece.box.tag);

export const linkShare = (piece: Piece): number => piece.linked / piece.text.length;

/**
 * How much a piece speaks for being in an article's body, in paragraphs: a full paragraph of prose weighs up to three,
 * a link or a label weighs against. Headings and unclear lines weigh nothing.
 */
export function weigh(piece: Piece): number {
  const { text } = piece;
  if (isFurnitureLine(text)) return -0.05;
  const links = linkShare(piece);
  if (links > 0.6) return text.length > 200 ? -0.2 : -0.35;
  if (isHeading(piece)) return 0;
  if (isProse(piece)) return Math.min(text.length / 120, 3) * (1 - links) * (piece.box.tag === 'li' ? 0.6 : 1);
  return text.length < 30 ? -0.15 : 0;
}

/** A sentence or more, as against a label, a link or a caption's scrap. */
export const isProse = (piece: Piece): boolean =>
  piece.text.length >= 45 && linkShare(piece) < 0.5 && (piece.text.length >= 140 || SENTENCE_END.test(piece.text));
