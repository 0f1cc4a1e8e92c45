import type { Span } from '../text/span';
import type { Act } from './acts';

/** The spans of one attribution, before it is told who speaks and what the speech does. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The probability that the spans are right. */
  readonly certainty: number;
  /** The act, where the finder knows it with the cue. */
  readonly act?: Act;
}
