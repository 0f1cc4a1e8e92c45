import type { Span } from '../../text/span';
import type { Attribution } from '../attribution';
import type { ReadBlock } from '../reading';
import { rangeOf } from '../token-range';

/** Prepositions that go with a verb of saying: "calls for | higher wages". */
const OF_VERB = /^(?:for|about|of|with|at|on) /i;

/** Words between two pieces of a content that belong to neither source nor cue. */
const SMALL_GAP = 3;
/** Characters between a cue and its "that", an addressee and a day included. */
const NEAR = 60;

/** The preposition after the cue is the cue's. */
export function withoutPreposition<Found extends Attribution>(text: string, found: Found): Found {
  const cue = found.cue.at(-1);
  const next = cue && found.content.find(([start]) => start >= cue[1] && start - cue[1] <= 1);
  const preposition = next && OF_VERB.exec(text.slice(...next))?.[0];
  if (!preposition) return found;
  const end = next[0] + preposition.length;
  return {
    ...found,
    cue: [...found.cue.slice(0, -1), [cue[0], end - 1]],
    content: found.content.map((span): Span => (span === next ? [end, span[1]] : span)),
  };
}

/** "said | that …": the conjunction after the cue opens the content. */
export const withThat = <Found extends Attribution>(block: ReadBlock, found: Found): Found => ({
  ...found,
  content: found.content.map((span): Span => {
    const that = block.tokens[rangeOf(block, span).from - 1];
    const [last] = found.cue.map(([, end]) => end).sort((a, b) => b - a);
    const opens = that?.lower === 'that' && last !== undefined && last <= that.start && that.start - last < NEAR;
    return opens && !found.source.some(([from, to]) => from <= that.start && that.start < to)
      ? [that.start, span[1]]
      : span;
  }),
});

/** Pieces of a content with nothing of its attribution between them are one. */
export function joined<Found extends Attribution>(block: ReadBlock, found: Found): Found {
  const content: Span[] = [];
  for (const span of found.content) {
    const before = content.at(-1);
    if (before && isSmallGap(block, found, [before[1], span[0]])) content[content.length - 1] = [before[0], span[1]];
    else content.push(span);
  }
  return { ...found, content };
}

const isSmallGap = (block: ReadBlock, { source, cue }: Attribution, gap: Span): boolean =>
  ![...source, ...cue].some(([start, end]) => start < gap[1] && end > gap[0]) &&
  rangeOf(block, gap).to - rangeOf(block, gap).from <= SMALL_GAP;
