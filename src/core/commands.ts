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

/**
 * The keys that are suggested for each. Chrome lets an extension suggest four, which the manifest names; Firefox gets
 * all of them, and the options tell the others to a reader who wants to set them.
 */
export const SUGGESTED_KEYS: Readonly<Record<PageCommand, string>> = {
  'highlight-selection': 'Alt+Shift+H',
  'annotate-selection': 'Alt+Shift+N',
  'highlight-sentence': 'Alt+Shift+S',
  'highlight-paragraph': 'Alt+Shift+P',
  'next-mark': 'Alt+Shift+J',
  'previous-mark': 'Alt+Shift+K',
  'mark-list': 'Alt+Shift+L',
  'toggle-marks': 'Alt+Shift+V',
};
