import { isFurnitureLine } from '../../../core/article/furniture-lines';
import type { Box, Piece } from '../outline/outline';

const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?。？！؟۔।…:;"”’')\]]$/;
/** "… on Wednesday. — VNA" */
const SIGNED_OFF = /[.!?]\s*[—–-]+\s*\p{Lu}{2,6}$/u;

export const isHeading = (piece: Piece): boolean => HEADING.test(piece.box.tag);

export const linkShare = (piece: Piece): number => piece.linked / piece.text.length;

/** A sentence or more, as against a label, a link or a caption's scrap. */
export const isProse = (piece: Piece): boolean =>
  piece.size >= 45 &&
  linkShare(piece) < 0.5 &&
  (piece.size >= 140 || SENTENCE_END.test(piece.text) || SIGNED_OFF.test(piece.text));

/** How much what is no prose speaks against a box, in paragraphs. */
const AGAINST = { furniture: -0.05, link: -0.2, label: -0.03, teaser: -0.3 };
/** Paragraphs that stand side by side are an article's; a teaser's stands alone in its card. */
const TOGETHER = { least: 3, factor: 1.5 };
/** A full paragraph, in characters, and how many of them one counts for at most. */
const PARAGRAPH = { length: 120, most: 3 };

/**
 * How much each piece speaks for its box being an article's body, in paragraphs: prose for it, more so beside other
 * prose; links, labels and teasers against it. Headings and unclear lines weigh nothing.
 */
export function weighAll(pieces: readonly Piece[]): number[] {
  const together = proseBeside(pieces);
  return pieces.map((piece, i) => {
    const weight = weigh(piece);
    if (weight <= 0) return weight;
    if ((together.get(containerOf(piece)) ?? 0) >= TOGETHER.least) return weight * TOGETHER.factor;
    return isTeaser(pieces, i) ? AGAINST.teaser : weight;
  });
}

function weigh(piece: Piece): number {
  const { text } = piece;
  const links = linkShare(piece);
  if (links > 0.6) return AGAINST.link;
  if (isHeading(piece)) return 0;
  if (!isProse(piece)) return piece.size < 30 ? AGAINST.label : 0;
  if (isFurnitureLine(text)) return AGAINST.furniture;
  return Math.min(piece.size / PARAGRAPH.length, PARAGRAPH.most) * (1 - links) * (piece.box.tag === 'li' ? 0.6 : 1);
}

/** How many pieces of prose each container holds side by side. */
function proseBeside(pieces: readonly Piece[]): Map<Box, number> {
  const counts = new Map<Box, number>();
  for (const piece of pieces) {
    if (!isProse(piece)) continue;
    const container = containerOf(piece);
    counts.set(container, (counts.get(container) ?? 0) + 1);
  }
  return counts;
}

/** The box in which a piece stands beside others: a paragraph's is the one around it. */
export const containerOf = ({ box }: Piece): Box => (box.parent && box.to - box.from === 1 ? box.parent : box);

/** The one paragraph under a heading that is a link, with the next such heading or nothing after it. */
function isTeaser(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  if (!before || !isLinkedHeading(before) || pieces[i]!.text.length > 400) return false;
  const after = pieces[i + 1];
  return !after || !isProse(after) || containerOf(after) !== containerOf(pieces[i]!);
}

export const isLinkedHeading = (piece: Piece): boolean => isHeading(piece) && linkShare(piece) > 0.8;
