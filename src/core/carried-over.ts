import type { Analysis } from './analysis';
import type { Article } from './article/article';
import type { Claim } from './claims/claim';
import type { KeyPoint } from './keypoints/key-point';
import type { Span } from './text/span';

/** A block that an article still has, and how much further on it is now. */
interface Standing {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/**
 * What was said of an article (`before`) as it holds for a later state of it (`now`): what lies in blocks that still say
 * the same goes with them, what lies in others is left out. Nothing is said of what is new.
 */
export function carriedOver(analysis: Analysis, before: Article, now: Article): Analysis {
  const standing = standingBlocks(before, now);
  const moved = ([start, end]: Span): Span | null => {
    const block = blockAt(standing, start);
    return block && end <= block.end ? [start + block.by, end + block.by] : null;
  };
  return {
    ...analysis,
    briefing: {
      ...analysis.briefing,
      signals: analysis.briefing.signals.map(({ start, end, ...signal }) => {
        const span = start === undefined || end === undefined ? null : moved([start, end]);
        return span ? { ...signal, start: span[0], end: span[1] } : signal;
      }),
    },
    claims: analysis.claims.flatMap((claim) => movedClaim(claim, moved) ?? []),
    keyPoints: analysis.keyPoints.flatMap((point) => movedKeyPoint(point, moved) ?? []),
  };
}

type Move = (span: Span) => Span | null;

function movedClaim(claim: Claim, moved: Move): Claim | null {
  const [source, cue, content] = [claim.source, claim.cue, claim.content].map((spans) => allMoved(spans, moved));
  return source && cue && content ? { ...claim, source, cue, content } : null;
}

/** Without all of its evidence a key point would be said to have less than it has. */
function movedKeyPoint(point: KeyPoint, moved: Move): KeyPoint | null {
  const span = moved([point.start, point.end]);
  const evidence = allMoved(point.evidence, moved);
  return span && evidence ? { ...point, start: span[0], end: span[1], evidence } : null;
}

function allMoved(spans: readonly (readonly number[])[], moved: Move): [number, number][] | null {
  const all = spans.map(([start, end]) => moved([start!, end!]));
  return all.includes(null) ? null : all.map((span) => [...span!]);
}

/** The blocks that are there before and now, in order. Of those that say the same, the first is taken for the first. */
function standingBlocks(before: Article, now: Article): Standing[] {
  const places = new Map<string, number[]>();
  for (const { start, end } of now.blocks.toReversed()) {
    const words = now.text.slice(start, end);
    const there = places.get(words);
    if (there) there.push(start);
    else places.set(words, [start]);
  }
  return before.blocks.flatMap(({ start, end }) => {
    const place = places.get(before.text.slice(start, end))?.pop();
    return place === undefined ? [] : [{ start, end, by: place - start }];
  });
}

/** The last block that begins at or before an offset. */
function blockAt(blocks: readonly Standing[], offset: number): Standing | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
