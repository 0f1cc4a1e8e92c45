import type { Span } from '../../core/text/span';
import type { TextIndex } from '../text/text-index';
import { trimmed, wholeWords } from './snap';

/** What the reader has selected, as far as it concerns an article. */
export type Selected =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly span: Span }
  /** Words outside the article, or words that reach from it into something else. */
  | { readonly kind: 'outside' | 'across'; readonly range: AbstractRange };

/** Reads the page's selection; words cut in two are taken whole. */
export function selectedIn(document: Document, index: TextIndex, text: string, language: string | null): Selected {
  const range = selectionRange(document, index.shadowRoots);
  if (!range) return { kind: 'nothing' };
  const covered = index.covered(range);
  if (covered.kind !== 'within') return { kind: covered.kind, range };
  const span = trimmed(text, covered.span);
  return span ? { kind: 'words', span: wholeWords(text, span, language) } : { kind: 'nothing' };
}

/**
 * What is selected, also inside the shadow roots of the article; null where nothing is, or what is selected is being
 * typed.
 */
export function selectionRange(document: Document, shadowRoots: readonly ShadowRoot[]): AbstractRange | null {
  const selection = document.getSelection();
  const range = selection && (composedRange(selection, shadowRoots) ?? plainRange(selection));
  if (!range || range.collapsed) return null;
  const typing = document.activeElement?.closest('input, textarea, [contenteditable=""], [contenteditable=true]');
  return typing ? null : range;
}

/** Where the caret is, or what is selected: as the selection itself tells it, which knows nothing of shadow roots. */
const plainRange = (selection: Selection): Range | null => (selection.rangeCount > 0 ? selection.getRangeAt(0) : null);

/** What is selected across shadow trees, where there are any and the browser tells. */
export function composedRange(selection: Selection, shadowRoots: readonly ShadowRoot[]): AbstractRange | null {
  if (shadowRoots.length === 0 || !('getComposedRanges' in selection)) return null;
  return selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0] ?? null;
}
