/** A stretch of one text node that something covers. A smaller `rank` lies further inside. */
export interface Cover<T> {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
  readonly by: T;
}

/** A stretch that the same things cover from end to end, the innermost first. */
export interface Segment<T> {
  readonly from: number;
  readonly to: number;
  readonly by: readonly T[];
}

/** Cuts overlapping covers into segments that do not overlap, in order; what nothing covers is left out. */
export function segmentsOf<T>(covers: readonly Cover<T>[]): Segment<T>[] {
  const starting = covers.filter((cover) => cover.from < cover.to).sort((a, b) => a.from - b.from);
  // Most nodes hold marks that do not overlap, and there may be thousands of them.
  if (starting.every((cover, i) => i === 0 || starting[i - 1]!.to <= cover.from))
    return starting.map(({ from, to, by }) => ({ from, to, by: [by] }));
  const borders = [...new Set(starting.flatMap((cover) => [cover.from, cover.to]))].sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  let active: Cover<T>[] = [];
  let next = 0;
  borders.forEach((from, i) => {
    active = active.filter((cover) => cover.to > from);
    while (next < starting.length && starting[next]!.from === from) active.push(starting[next++]!);
    active.sort((a, b) => a.rank - b.rank);
    if (active.length > 0) segments.push({ from, to: borders[i + 1]!, by: active.map((cover) => cover.by) });
  });
  return segments;
}
