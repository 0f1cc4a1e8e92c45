import { ADVERTISEMENT } from '../../../core/article/furniture-lines';
import { type Furniture, furnitureReader } from '../furniture/names';
import type { Box, Outline } from '../outline/outline';
import { sumsOf } from './sums';

/**
 * How much of a page's prose a box called furniture may hold: more, and it is called so by mistake (a body whose class
 * says "has-comments", or "content-nav"). Some names are surer than others.
 */
const MOST: Readonly<Record<Furniture, { share: number; paragraphs: number }>> = {
  comments: { share: 0.93, paragraphs: 1000 },
  related: { share: 0.45, paragraphs: 1000 },
  newsletter: { share: 0.3, paragraphs: 8 },
  consent: { share: 0.3, paragraphs: 8 },
  author: { share: 0.3, paragraphs: 8 },
  share: { share: 0.2, paragraphs: 4 },
  advertisement: { share: 0.2, paragraphs: 5 },
  tags: { share: 0.2, paragraphs: 3 },
  navigation: { share: 0.3, paragraphs: 6 },
  caption: { share: 0.2, paragraphs: 4 },
  byline: { share: 0.15, paragraphs: 3 },
  media: { share: 0.15, paragraphs: 4 },
  aside: { share: 0.45, paragraphs: 30 },
};

/**
 * For each piece the furniture that it is part of, or null: by what the outermost box around it is called. A box that
 * holds the page's title and prose is none. */
export function markFurniture({ boxes, pieces }: Outline, weights: readonly number[]): (Furniture | null)[] {
  const read = furnitureReader();
  const prose = sumsOf(weights.map((w) => Math.max(w, 0)));
  const titles = sumsOf(pieces.map(({ box }) => (box.tag === 'h1' ? 1 : 0)));
  const total = prose[weights.length]!;
  const marks: (Furniture | null)[] = new Array(weights.length).fill(null);
  let done = 0;
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i]!;
    if (box.to <= box.from || box.from < done) continue;
    const found = read(box.tag, box.name) ?? labelled(box, pieces);
    if (!found || (box.tag === 'figure' && holdsTable(boxes, i))) continue;
    const held = prose[box.to]! - prose[box.from]!;
    if (box.tag !== 'aside' && titles[box.to]! > titles[box.from]! && held > 0) continue;
    if (held > MOST[found].share * total || held > MOST[found].paragraphs) continue;
    marks.fill(found, box.from, box.to);
    done = box.to;
  }
  return marks;
}

/** A small box that says itself what it is, over the advertisement in it. */
const labelled = ({ from, to }: Box, pieces: Outline['pieces']): Furniture | null =>
  to - from > 1 && to - from <= SLOT && ADVERTISEMENT.test(pieces[from]!.text) ? 'advertisement' : null;
const SLOT = 4;

/** Whether the figure at a place in the boxes is one around a table, which is the story's. */
function holdsTable(boxes: readonly Box[], figure: number): boolean {
  const { depth } = boxes[figure]!;
  for (let i = figure + 1; i < boxes.length && boxes[i]!.depth > depth; i++) if (boxes[i]!.tag === 'table') return true;
  return false;
}
