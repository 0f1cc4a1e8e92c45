/**
 * What a reader can ask of a page by keys of the browser's; the manifest has them under the same names, where keys are
 * given to them and changed.
 */
export const PAGE_COMMANDS = [
  'highlight-selection',
  'annotate-selection',
  'highlight-sentence',
  'highlight-paragraph',
  'next-mark',
  'previous-mark',
  'mark-list',
  'toggle-marks',
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];
