import type { TokenRange } from '../text/sentences';
import type { Span } from '../text/span';
import type { ReadBlock } from './reading';

/** The tokens of a block that a span touches, by index. */
export function rangeOf({ tokens }: ReadBlock, [start, end]: Span): TokenRange {
  const from = tokenAfter(tokens, start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return { from, to };
}

/** The words of a span, its tokens parted by single spaces. */
export function wordsOf(block: ReadBlock, span: Span): string {
  const { from, to } = rangeOf(block, span);
  return block.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** The sentence that a token stands in. */
export function sentenceAt({ sentences }: ReadBlock, token: number): TokenRange | undefined {
  let low = 0;
  for (let high = sentences.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** The first token that ends behind an offset. */
function tokenAfter(tokens: ReadBlock['tokens'], offset: number): number {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
