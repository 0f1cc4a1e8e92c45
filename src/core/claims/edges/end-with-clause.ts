import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Attribution } from '../attribution';
import { BE, DETERMINERS, PREPOSITIONS, WEEKDAYS } from '../lexicon/closed-class';
import type { ReadBlock } from '../reading';
import { rangeOf } from '../token-range';

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
function clauseEnd(block: ReadBlock, { source, cue }: Attribution, content: Span): Span[1] | undefined {
  const { tokens } = block;
  const next = rangeOf(block, content).to;
  if (!leavesUnfinished(tokens[next - 1]?.lower) || tokens[next - 1]?.end !== content[1]) return undefined;
  const isOther = (start: number) => [...source, ...cue].some(([from, to]) => from <= start && start < to);
  let to = next;
  while (to < next + LONGEST && tokens[to]?.isWord && !isOther(tokens[to]!.start) && !isDay(tokens, to)) to++;
  return to > next ? tokens[to - 1]!.end : undefined;
}

/** Words that are looked at: where nothing ends a clause there is nothing to find. */
const LONGEST = 40;

/** "… on Wednesday" tells when it happened, or when it was said: no part of the phrase that is finished here. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  WEEKDAYS.has(tokens[at]!.lower) || (tokens[at]!.lower === 'on' && WEEKDAYS.has(tokens[at + 1]?.lower ?? ''));

const leavesUnfinished = (lower = ''): boolean => DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || BE.has(lower);
