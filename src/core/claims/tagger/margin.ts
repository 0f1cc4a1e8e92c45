/** What speaks for an attribution: how far the network's scores stand above "no". */
export interface Evidence {
  /** Of the cue, seen by itself. */
  readonly cue: number;
  /** Of the cue, with what it may have as source and content. */
  readonly keep: number;
  /** Of the weakest part of the content. */
  readonly content: number;
  readonly hasSource: boolean;
}

/** The log-odds that an attribution is right: a logistic regression on our held-out articles and PolNeAR dev. */
export const marginOf = ({ cue, keep, content, hasSource }: Evidence): number =>
  0.14 * cue + 0.35 * keep + 0.16 * content - (hasSource ? 0 : 1.04) - 1.13;

/** What is less likely is not shown. One in three right is where F1 is best. */
export const LEAST_MARGIN = -0.5;

/** Added to the score of "no cue" when words are looked for that may be cues: doubtful ones are judged again later. */
export const CANDIDATE_BIAS = -1.5;
