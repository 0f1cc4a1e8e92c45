import type { Furniture } from '../furniture/names';
import type { Box, Outline } from '../outline/outline';
import { markFurniture } from './mark-furniture';
import { otherArticles, secondArticleAt } from './second-article';
import { sumsOf } from './sums';
import { weighAll } from './weigh';

/** The box that holds an article's body, and which of its pieces are furniture by where they stand. */
export interface Body {
  readonly box: Box;
  readonly weights: readonly number[];
  /** For each piece of the page: the furniture it is part of, or null. */
  readonly furniture: readonly (Furniture | null)[];
}

/** What is known to be furniture can be left out later, and so speaks only a little against the box around it. */
const KNOWN_FURNITURE = -0.03;

/** Boxes that hold a line or a paragraph, and never an article. */
const TOO_SMALL = /^(?:p|li|ul|ol|dl|dd|dt|tr|h[1-6]|blockquote|figure|figcaption|pre)$/;

/** What pages call the element of an article's body, in `class`, `id` and `itemprop`. */
const BODY_NAME =
  /\b(?:article|story|entry|post|news|detail|content|page|single)[-_]?(?:body|content|text|main|copy|story)\b|\barticlebody\b|\bstory\b|\bbody-?(?:content|copy|text)\b/;

/** The share of a box's weight at which one box inside it is taken in its place: less, where the page says it is the body. */
const DOMINANT = { any: 0.88, named: 0.62 };

/**
 * Chooses the box whose pieces together weigh most for being an article. Prose counts for a box, links, labels and
 * furniture against it, so the choice grows to hold the whole article; it then narrows to what holds nearly all of it.
 * Yields where the page may go on meanwhile.
 */
export function* chooseBody(outline: Outline): Generator<void, Body | null> {
  const { boxes, pieces } = outline;
  const weights = weighAll(pieces);
  yield;
  const next = secondArticleAt(outline);
  const marked = markFurniture(outline, weights).fill('related', next);
  yield;
  for (const { from, to } of otherArticles(outline, weights)) marked.fill('related', from, to);
  return (
    bodyWith(boxes, weights, marked) ??
    bodyWith(boxes, weights, new Array<Furniture | null>(pieces.length).fill(null).fill('related', next))
  );
}

function bodyWith(
  boxes: readonly Box[],
  weights: readonly number[],
  furniture: readonly (Furniture | null)[],
): Body | null {
  const sums = sumsOf(weights.map((w, i) => (furniture[i] ? KNOWN_FURNITURE : w)));
  const sumOf = (box: Box): number => sums[box.to]! - sums[box.from]!;
  const big = boxes.filter((box) => !TOO_SMALL.test(box.tag));
  const heaviest = big.reduce<Box | null>(
    (best, box) => (sumOf(box) > (best ? sumOf(best) : LEAST) ? box : best),
    null,
  );
  return heaviest && { box: narrowed(heaviest, big, sumOf), weights, furniture };
}

/** Less than a full sentence and its labels is no article; a flash is no more. */
const LEAST = 0.9;

/** The innermost box that holds nearly all of another's weight; a named one may hold less, if no other of its name holds much. */
function narrowed(outer: Box, boxes: readonly Box[], sumOf: (box: Box) => number): Box {
  const total = sumOf(outer);
  const inner = boxes.filter((box) => box.depth > outer.depth && box.from >= outer.from && box.to <= outer.to);
  const dominant = inner.filter((box) => sumOf(box) >= (isNamed(box) ? DOMINANT.named : DOMINANT.any) * total);
  return dominant.at(-1) ?? outer;
}

const isNamed = ({ tag, name }: Box): boolean => tag === 'article' || BODY_NAME.test(name);
