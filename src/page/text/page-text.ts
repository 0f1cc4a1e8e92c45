import { type Anchorer, createAnchorer } from '../../core/anchoring/find';
import type { Block } from '../../core/article/article';
import { createTextIndex, type TextIndex } from './text-index';
import type { TextRun } from './text-run';

/** A text that the page says: which text nodes say it, and how annotations are found in it. */
export interface PageText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly index: TextIndex;
  readonly anchorer: Anchorer;
}

interface Laid {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly TextRun[];
}

/**
 * The text as the page says it now. The index is made anew, in a millisecond for 100,000 words: to find what is the
 * article takes twenty times as long, and comes first. Where the page was only drawn again, `before` is ready to be searched.
 */
export const pageText = ({ text, blocks, runs }: Laid, before?: PageText): PageText => ({
  text,
  runs,
  index: createTextIndex(runs),
  anchorer: before?.text === text ? before.anchorer : createAnchorer(text, blocks),
});
