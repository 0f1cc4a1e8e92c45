/** A box in CSS pixels of the layout viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** Which side of the words is tried first: above for a pointer, below for a finger, whose own menu stands above. */
export type Side = 'above' | 'below';

/** Between the words and what stands beside them. */
const GAP = 8;
/** Between what is shown and the edge of the viewport. */
export const MARGIN = 4;

/**
 * Where to put something of `size` beside `words`, one box for each line. It covers none of them and stays inside
 * `view`; where both cannot be had, because the words fill the view, it stays inside at the end of the view.
 */
export function placeBeside(words: readonly Box[], size: Size, view: Box, first: Side): Point {
  const seen = words.filter((box) => overlap(box, view));
  const all = hullOf(seen.length > 0 ? seen : words);
  const middle = (all.left + all.right - size.width) / 2;
  const above = { left: middle, top: all.top - GAP - size.height };
  const below = { left: middle, top: all.bottom + GAP };
  const beside = { top: all.top, left: all.right + GAP };
  const before = { top: all.top, left: all.left - GAP - size.width };
  const wanted = first === 'above' ? [above, below, beside, before] : [below, above, beside, before];
  const inside = wanted.map((point) => clamp(point, size, view));
  const free = inside.find((point) => !seen.some((box) => overlap(boxOf(point, size), box)));
  return free ?? clamp({ left: middle, top: view.bottom }, size, view);
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const hullOf = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

const boxOf = ({ left, top }: Point, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const clamp = ({ left, top }: Point, { width, height }: Size, view: Box): Point => ({
  left: Math.max(view.left + MARGIN, Math.min(left, view.right - MARGIN - width)),
  top: Math.max(view.top + MARGIN, Math.min(top, view.bottom - MARGIN - height)),
});
