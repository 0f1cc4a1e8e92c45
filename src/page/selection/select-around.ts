import { hull, type Span } from '../../core/text/span';
import type { ReadyArticle } from '../marks/ready-article';
import { composedRange } from './selected';
import { paragraphAt, sentenceAt } from './snap';

/** How much is selected around the caret. */
export type Around = 'sentence' | 'paragraph';

/**
 * Selects the whole sentences or paragraphs that the caret, or the selection, touches. False where it stands outside
 * the article.
 */
export function selectAround(document: Document, { found, index }: ReadyArticle, around: Around): boolean {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const { text, language } = found.article;
  const range = composedRange(selection, index.shadowRoots) ?? selection.getRangeAt(0);
  const [first, last] = [
    index.offsetAt(range.startContainer, range.startOffset),
    index.offsetAt(range.endContainer, range.endOffset),
  ];
  if (first === null || last === null) return false;
  const at = (offset: number): Span | null =>
    around === 'sentence' ? sentenceAt(text, offset, language) : paragraphAt(text, offset);
  // The end of a selection stands behind its last character.
  const span = hull([at(first), at(Math.max(first, last - 1))].filter((one) => one !== null));
  const ranges = span ? index.rangesOf(span) : [];
  const [start, end] = [ranges[0], ranges.at(-1)];
  if (!start || !end) return false;
  selection.setBaseAndExtent(start.startContainer, start.startOffset, end.endContainer, end.endOffset);
  return true;
}
