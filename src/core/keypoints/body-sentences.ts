import type { Article, BlockKind } from '../article/article';
import { contentWords } from '../text/content-words';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { tokensOf } from '../text/tokens';

/** A sentence of the article's body, with what is needed to compare it with others. */
export interface BodySentence {
  readonly span: Span;
  readonly words: ReadonlySet<string>;
  /** Place among the body's paragraphs, from 0. */
  readonly paragraph: number;
  readonly isFirst: boolean;
}

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

/** The sentences of paragraphs, quotations and lists, in order. */
export function bodySentences({ text, blocks }: Article): BodySentence[] {
  return blocks
    .filter((b) => BODY.has(b.kind))
    .flatMap((block, paragraph) => {
      const tokens = tokensOf(text, [block.start, block.end]);
      return sentencesOf(tokens).map(({ from, to }, n) => {
        const span: Span = [tokens[from]!.start, tokens[to - 1]!.end];
        return { span, words: contentWords(text.slice(...span)), paragraph, isFirst: n === 0 };
      });
    });
}
