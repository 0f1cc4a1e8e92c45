import type { Span } from '../text/span';
import type { Attribution } from './attribution';
import { BE, DETERMINERS, PREPOSITIONS } from './lexicon/closed-class';
import type { ReadBlock } from './reading';

/**
 * No content ends with "the", "on" or "was" where words follow: there the network has lost the thread. It goes on to
 * the next punctuation, or to where another part of the attribution begins.
 */
export function endedWithClause<Found extends Attribution>(block: ReadBlock, attribution: Found): Found {
  const last = attribution.content.at(-1);
  const end = last && clauseEnd(block, attribution, last);
  return end === undefined
    ? attribution
    : { ...attribution, content: [...attribution.content.slice(0, -1), [last![0], end] as Span] };
}

/** Where the clause ends that the content leaves unfinished; nothing where it does not. */
function clauseEnd({ tokens }: ReadBlock, { source, cue }: Attribution, content: Span): Span[1] | undefined {
  const next = tokens.findIndex(({ start }) => start >= content[1]);
  if (!leavesUnfinished(tokens[next - 1]?.lower) || tokens[next - 1]?.end !== content[1]) return undefined;
  const isOther = (start: number) => [...source, ...cue].some(([from, to]) => from <= start && start < to);
  let to = next;
  while (tokens[to]?.isWord && !isOther(tokens[to]!.start)) to++;
  return to > next ? tokens[to - 1]!.end : undefined;
}

const leavesUnfinished = (lower = ''): boolean => DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || BE.has(lower);
