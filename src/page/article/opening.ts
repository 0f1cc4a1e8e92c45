import { isFurnitureLine } from '../../core/article/furniture-lines';
import { isoDate } from '../../core/article/iso-date';
import type { Body } from './body/choose-body';
import { keyPointsOf } from './body/key-points';
import { isHeading, isProse, linkShare } from './body/weigh';
import type { Kept } from './layout/lay-out';
import type { Outline, Piece } from './outline/outline';

/** More pieces between headline and body are another part of the page. */
const NEAR = 30;
/** A sub-headline is a line and not a label. */
const SHORTEST_STANDFIRST = 40;

/** A whole article in reading order: its headline, what stands between that and the body, and the body. */
export function withOpening(headline: Piece | null, { pieces }: Outline, body: Body, kept: readonly Kept[]): Kept[] {
  if (!headline) return [...withoutByline(kept)];
  const rest = withoutByline(kept).filter(({ piece }) => piece !== headline && !repeats(piece, headline));
  const between = pieces.slice(headline.index + 1, Math.max(body.box.from, headline.index + 1));
  const opening = between.length > NEAR ? [] : openingIn(between, body, rest);
  return [{ piece: headline, kind: 'headline' }, ...opening, ...rest];
}

/** Who wrote it and when, between the headline and the first sentence, is no part of the text. */
function withoutByline(kept: readonly Kept[]): readonly Kept[] {
  const first = kept.findIndex(({ piece }) => isProse(piece));
  return kept.filter(({ piece, kind }, i) => i >= first || kind !== 'paragraph' || !isByline(piece.text));
}

const isByline = (line: string): boolean =>
  line.length < LONGEST_BYLINE && (isoDate(line) !== null || /^(?:by|from|written by|posted by)\b/i.test(line));
const LONGEST_BYLINE = 120;

/** Pages print a headline twice: above the article and in it. */
const repeats = (piece: Piece, headline: Piece): boolean => isHeading(piece) && piece.text === headline.text;

function openingIn(between: readonly Piece[], body: Body, rest: readonly Kept[]): Kept[] {
  const said = new Set(rest.map(({ piece }) => piece.text));
  const points = keyPointsOf(between);
  const standfirst = between.find((piece) => isStandfirst(piece, body)) ?? lineBelow(between, body);
  return between.flatMap((piece): Kept[] => {
    if (said.has(piece.text) || isFurnitureLine(piece.text)) return [];
    if (points.has(piece)) return [{ piece, kind: 'key-point' }];
    if (piece === standfirst) return [{ piece, kind: 'standfirst' }];
    if (body.furniture[piece.index] === 'caption' && piece.text.length >= SHORTEST_STANDFIRST)
      return [{ piece, kind: 'caption' }];
    return isFirstParagraph(piece, body) ? [{ piece, kind: 'paragraph' }] : [];
  });
}

/** What pages call the line under a headline. */
const NAME =
  /\b(?:stand-?first|sub-?(?:title|head(?:line|ing)?|deck)|dek|deck|strap(?:line)?|summary|excerpt|intro|lead|lede|abstract|description|drop-?head)\b/;

function isStandfirst(piece: Piece, { furniture }: Body): boolean {
  if (furniture[piece.index] || linkShare(piece) > 0.3 || piece.text.length < SHORTEST_STANDFIRST) return false;
  const names = `${piece.box.name} ${piece.box.parent?.name ?? ''}`;
  return (isHeading(piece) && piece.box.tag > 'h1') || (NAME.test(names) && piece.text.length < LONGEST_STANDFIRST);
}

/** The line right below the headline, on pages whose names say nothing: a sentence, and not who wrote it and when. */
function lineBelow([first]: readonly Piece[], { furniture }: Body): Piece | undefined {
  if (!first || furniture[first.index] || linkShare(first) > 0.1 || isByline(first.text)) return undefined;
  return first.text.length >= SHORTEST_LINE_BELOW && first.text.length < LONGEST_STANDFIRST ? first : undefined;
}
const SHORTEST_LINE_BELOW = 60;

/** Pages part the first paragraph from the rest to put a picture between. Shorter ones there are the page's, not the story's. */
const isFirstParagraph = (piece: Piece, { furniture }: Body): boolean =>
  !furniture[piece.index] &&
  !isHeading(piece) &&
  isProse(piece) &&
  piece.text.length >= SHORTEST_PARAGRAPH &&
  linkShare(piece) < 0.2;
const LONGEST_STANDFIRST = 350;
const SHORTEST_PARAGRAPH = 220;
