import { type Anchorer, createAnchorer } from '../core/anchoring/find';
import type { Block } from '../core/article/article';
import { createTextIndex, type TextIndex } from './text-index';
import type { TextRun } from './text-run';

/** A text that the page says: which text nodes say it, and how annotations are found in it. */
export interface PageText {
  readonly runs: readonly TextRun[];
  readonly index: TextIndex;
  readonly anchorer: Anchorer;
}

interface Laid {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly TextRun[];
}

export const pageText = ({ text, blocks, runs }: Laid): PageText => ({
  runs,
  index: createTextIndex(runs),
  anchorer: createAnchorer(text, blocks),
});
