import type { Span } from '../text/span';

/** The spans of one attribution, before it is told who speaks and what the speech does. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Certainty of the spans, 0 to 1, as their finder sees it. */
  readonly certainty: number;
  /** Where there is no source of its own: the words that said who speaks, earlier in the text. */
  readonly carriedFrom?: readonly Span[];
}
