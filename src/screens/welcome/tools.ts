import type { Act } from '../../core/claims/acts';
import type { Language } from '../../core/language/language';

/** An article of our own in this screen: its blocks, the headline first, and its claims. */
export interface Sample {
  readonly root: Element;
  readonly blocks: readonly Element[];
  readonly claims: readonly { readonly element: Element; readonly act: Act }[];
  readonly speaker: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Everything that the first page needs of the world. */
export interface WelcomeTools {
  readonly openOptions: () => Promise<void>;
  readonly openLibrary: () => Promise<void>;
  /** Sets Readout to work on a sample until the signal aborts; calls `onKept` when the reader keeps something in it. */
  readonly practise: (sample: Sample, language: Language, onKept: () => void, signal: AbortSignal) => void;
}
