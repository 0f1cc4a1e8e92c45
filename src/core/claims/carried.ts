import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Attribution } from './attribution';
import type { ReadBlock } from './reading';
import { rangeOf } from './token-range';

/**
 * Quotations without an attribution of their own. In the paragraph of an attribution they go on with its content; in
 * a paragraph of their own they are a claim whose speaker is carried over.
 */
export function withCarriedQuotations(
  blocks: readonly ReadBlock[],
  attributionsOf: readonly (readonly Attribution[])[],
): Attribution[] {
  let last: Attribution | undefined;
  return blocks.flatMap((block, i) => {
    const found = carryIn(block, [...(attributionsOf[i] ?? [])], last);
    last = found.at(-1) ?? last;
    return found;
  });
}

function carryIn(block: ReadBlock, found: Attribution[], before: Attribution | undefined): Attribution[] {
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return found;
  for (const span of quotedSentences(block)) {
    if (found.some((a) => a.content.some((c) => c[0] < span[1] && span[0] < c[1]))) continue;
    const host = lastBefore(found, span);
    if (host >= 0) found[host] = { ...found[host]!, content: [...found[host]!.content, span] };
    else if (before) found.unshift({ source: before.source, cue: [], content: [span], certainty: 0.6 });
  }
  return found;
}

/** Runs of whole sentences that stand inside quotation marks, from mark to mark. */
function quotedSentences(block: ReadBlock): Span[] {
  const first = new Set(block.sentences.map((s) => block.tokens[s.from]!.start));
  const last = new Set(block.sentences.flatMap((s) => endsOf(block.tokens[s.to - 1]!)));
  return block.quotations
    .filter((q) => first.has(q.start) && last.has(q.end) && wordsIn(block, [q.start, q.end]) >= 4)
    .map((q) => [q.start, q.end]);
}

/** Where a sentence with this last token ends, with and without the mark that closes it. */
const endsOf = ({ start, end, isWord }: Token): number[] => (isWord ? [end] : [start, end]);

const wordsIn = (block: ReadBlock, span: Span): number => {
  const { from, to } = rangeOf(block, span);
  return block.tokens.slice(from, to).filter((t) => t.isWord).length;
};

function lastBefore(found: readonly Attribution[], span: Span): number {
  let best = -1;
  found.forEach((a, i) => {
    const end = a.content.at(-1)![1];
    if (end <= span[0] && (best < 0 || end > found[best]!.content.at(-1)![1])) best = i;
  });
  return best;
}
