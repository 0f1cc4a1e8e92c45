import type { Article, BlockKind } from '../article/article';
import { type Quotation, quotationsOf } from '../text/quotations';
import { sentencesOf, type TokenRange } from '../text/sentences';
import type { Span } from '../text/span';
import { type Token, tokensOf } from '../text/tokens';

/** One block of an article as the stages read it: its tokens, sentences and quotations. */
export interface ReadBlock {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly quotations: readonly Quotation[];
  /** For each token, the index of the quotation it stands in, or -1. */
  readonly quotationAt: Int32Array;
}

/** Captions and table rows hold no claims. */
const SILENT: ReadonlySet<BlockKind> = new Set(['caption', 'table-row']);

/** Reads every block that can hold claims. */
export function readArticle({ text, blocks }: Article): ReadBlock[] {
  return blocks.filter((b) => !SILENT.has(b.kind)).map((b) => readBlock(text, [b.start, b.end], b.kind));
}

export function readBlock(text: string, span: Span, kind: BlockKind): ReadBlock {
  const tokens = tokensOf(text, span);
  const quotations = quotationsOf(text, span);
  return { kind, span, tokens, sentences: sentencesOf(tokens), quotations, quotationAt: locate(tokens, quotations) };
}

function locate(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let q = 0;
  tokens.forEach((token, i) => {
    while (q < quotations.length && quotations[q]!.end <= token.start) q++;
    const quotation = quotations[q];
    if (quotation && token.start >= quotation.start) at[i] = q;
  });
  return at;
}
