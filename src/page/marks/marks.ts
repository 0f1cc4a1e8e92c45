import type { Analysis } from '../../core/analysis';
import type { Annotation } from '../../core/annotation/annotation';
import { familyOf } from '../../core/claims/acts';
import { type Claim, DOUBTFUL } from '../../core/claims/claim';
import type { KeyPoint } from '../../core/keypoints/key-point';
import { claimMark, keyPointMark } from '../../core/mark-id';
import type { Span } from '../../core/text/span';
import type { MarkStyle } from '../painter/painter';
import type { Place } from './ready-article';

/** An annotation and where its words are in the page as it is now. */
export interface Placed extends Place {
  readonly annotation: Annotation;
}

/** Something to be marked in the article, before it is turned into ranges. */
export type ArticleMark = {
  readonly id: string;
  /** In the article's text; an annotation's in the text that it was found in. */
  readonly spans: readonly Span[];
  readonly style: MarkStyle;
} & (
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'key-point'; readonly keyPoint: KeyPoint }
  | { readonly kind: 'annotation'; readonly placed: Placed }
);

/** Everything to be marked: what the engine found, where the article reports a briefing, and what the reader kept. */
export function marksOf(analysis: Analysis, placed: readonly Placed[]): ArticleMark[] {
  const found = analysis.briefing.isBriefing
    ? [...analysis.keyPoints.map(ofKeyPoint), ...analysis.claims.map(ofClaim)]
    : [];
  return [...found, ...placed.flatMap(ofPlaced)];
}

const ofClaim = (claim: Claim, index: number): ArticleMark => ({
  kind: 'claim',
  id: claimMark(index),
  claim,
  spans: claim.content,
  style: { kind: 'claim', family: familyOf(claim.act), doubtful: claim.confidence < DOUBTFUL },
});

const ofKeyPoint = (keyPoint: KeyPoint, index: number): ArticleMark => ({
  kind: 'key-point',
  id: keyPointMark(index),
  keyPoint,
  spans: [[keyPoint.start, keyPoint.end]],
  style: { kind: 'key-point' },
});

/** An annotation whose words are lost has no mark. */
const ofPlaced = (placed: Placed): ArticleMark[] =>
  placed.anchor.state === 'lost'
    ? []
    : [
        {
          kind: 'annotation',
          id: placed.annotation.id,
          placed,
          spans: [placed.anchor.span],
          style: { kind: 'annotation', colour: placed.annotation.colour },
        },
      ];
