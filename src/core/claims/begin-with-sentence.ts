import type { TokenRange } from '../text/sentences';
import type { Span } from '../text/span';
import type { Attribution } from './attribution';
import type { ReadBlock } from './reading';

/** Fewer words than these before a content may well stand outside it: "But", "At the briefing". */
const A_CLAUSE = 4;

/**
 * What stands before "…, she said" is claimed from the beginning of its sentence. Where the network has taken only the
 * last part of it, and the words before are in no other attribution and no punctuation parts them from it, they belong to it.
 */
export function begunWithSentence<Found extends Attribution>(block: ReadBlock, found: readonly Found[]): Found[] {
  return found.map((attribution) => {
    const [first, ...others] = attribution.content;
    const from = first && clauseBefore(block, attribution, first);
    if (!first || from === undefined) return attribution;
    const clause: Span = [from, first[0]];
    return isFree(clause, found, attribution)
      ? { ...attribution, content: [[from, first[1]] as Span, ...others] }
      : attribution;
  });
}

/** Where the clause begins that runs without punctuation into a content before its source and cue. */
function clauseBefore(block: ReadBlock, { source, cue }: Attribution, content: Span): Span[0] | undefined {
  const speaks = Math.min(...[...source, ...cue].map(([start]) => start));
  if (content[1] > speaks) return undefined;
  const sentence = block.sentences.find((s) => startOf(block, s) <= content[0] && content[0] < endOf(block, s));
  if (!sentence || speaks >= endOf(block, sentence)) return undefined;
  const before = block.tokens.slice(sentence.from, sentence.to).filter(({ start }) => start < content[0]);
  const clause = before.slice(before.findLastIndex(({ lower }) => lower === ':' || lower === '—' || lower === '–') + 1);
  return clause.length >= A_CLAUSE && clause.every(({ isWord }) => isWord) ? clause[0]!.start : undefined;
}

const isFree = ([start, end]: Span, found: readonly Attribution[], self: Attribution): boolean =>
  found.every(
    (other) =>
      other === self ||
      [...other.source, ...other.cue, ...other.content].every(([from, to]) => to <= start || from >= end),
  );

const startOf = ({ tokens }: ReadBlock, { from }: TokenRange) => tokens[from]!.start;
const endOf = ({ tokens }: ReadBlock, { to }: TokenRange) => tokens[to - 1]!.end;
