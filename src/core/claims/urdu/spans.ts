import type { TokenRange } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { ReadBlock } from '../reading';

/** The span of tokens, without punctuation at its end; null where nothing is left. */
export function spanWithin({ tokens, quotationAt }: ReadBlock, from: number, end: number): Span | null {
  let to = end;
  while (to > from && /^[۔،:!؟.]$/.test(tokens[to - 1]!.text) && quotationAt[to - 1] === -1) to--;
  return to > from ? [tokens[from]!.start, tokens[to - 1]!.end] : null;
}

/** The span of tokens, which are one at least. */
export const spanOf = ({ tokens }: ReadBlock, { from, to }: TokenRange): Span => [
  tokens[from]!.start,
  tokens[to - 1]!.end,
];
