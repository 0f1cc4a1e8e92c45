import type { Box, Outline, Piece } from '../outline/outline';
import { sumsOf } from './sums';
import { isProse } from './weigh';

/** So much prose before another headline, in pieces, makes what stands under it an article of its own. */
const ENOUGH = 3;
const HEADLINE_NAME = /head|title/;

/**
 * Where the next article begins on a page that loads one under the other: at an h1 that is called like the first one
 * and stands in another `article`, or is called a headline. The number of pieces where there is none.
 */
export function secondArticleAt({ pieces }: Outline): number {
  const titles = pieces.filter(({ box, index }) => box.tag === 'h1' && proseIn(pieces, index, index + 15) > 0);
  const first = titles[0];
  const second = titles.find(
    (title) => first && title !== first && isLike(first, title) && proseIn(pieces, first.index, title.index) >= ENOUGH,
  );
  return second?.index ?? pieces.length;
}

/**
 * A paragraph or two, as `weighAll` weighs them, in the title's own `article` make it the page's; but what holds several
 * times as much is no card beside it.
 */
const OWN = { least: 2, most: 2 };

/** The `article` elements beside the one that holds the page's title and its text: cards, and stories of their own. */
export function otherArticles({ boxes, pieces }: Outline, weights: readonly number[]): readonly Box[] {
  const title = pieces.find(({ box }) => box.tag === 'h1');
  const own = title && outermostArticle(title.box);
  if (!own) return [];
  const prose = sumsOf(weights.map((weight) => Math.max(weight, 0)));
  const heldBy = ({ from, to }: Box): number => prose[to]! - prose[from]!;
  if (heldBy(own) < OWN.least) return [];
  return boxes.filter(
    (box) =>
      box.tag === 'article' && (box.to <= own.from || box.from >= own.to) && heldBy(box) <= OWN.most * heldBy(own),
  );
}

function outermostArticle(box: Box): Box | null {
  let outermost: Box | null = null;
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === 'article') outermost = at;
  return outermost;
}

const proseIn = (pieces: readonly Piece[], from: number, to: number): number =>
  pieces.slice(from, to).filter(isProse).length;

function isLike({ box: a }: Piece, { box: b }: Piece): boolean {
  if (a.name !== b.name) return false;
  const [inA, inB] = [articleAround(a), articleAround(b)];
  return (inA !== null && inB !== null && inA !== inB) || HEADLINE_NAME.test(a.name);
}

function articleAround(box: Box): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === 'article') return at;
  return null;
}
