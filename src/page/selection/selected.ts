import type { Span } from '../../core/text/span';
import type { TextIndex } from '../text-index';
import { trimmed, wholeWords } from './snap';

/** What the reader has selected, as far as it concerns an article. */
export type Selected =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly span: Span }
  /** Words outside the article, or words that reach from it into something else. */
  | { readonly kind: 'outside' | 'across'; readonly range: Range };

/** Reads the page's selection; words cut in two are taken whole. */
export function selectedIn(document: Document, index: TextIndex, text: string, language: string | null): Selected {
  const range = selectionRange(document);
  if (!range) return { kind: 'nothing' };
  const covered = index.covered(range);
  if (covered.kind !== 'within') return { kind: covered.kind, range };
  const span = trimmed(text, covered.span);
  return span ? { kind: 'words', span: wholeWords(text, span, language) } : { kind: 'nothing' };
}

/** The first range of the selection; null where nothing is selected, or what is selected is being typed. */
function selectionRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const typing = document.activeElement?.closest('input, textarea, [contenteditable=""], [contenteditable=true]');
  return typing ? null : selection.getRangeAt(0);
}
