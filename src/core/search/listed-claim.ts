import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import { hull, type Span, textOf } from '../text/span';
import type { ListedClaim } from './query';

/** A claim as lists show it, with its words. */
export function listedClaim({ text }: Article, claim: Claim, index: number): ListedClaim {
  const [start, end] = hull(claim.content) ?? [0, 0];
  const wordsAt = (spans: readonly Span[]): string => spans.map((span) => textOf(text, span)).join(' … ');
  const { speaker, act, about, quoted, confidence } = claim;
  return {
    index,
    start,
    end,
    quote: wordsAt(claim.content),
    source: wordsAt(claim.source),
    speaker,
    act,
    about,
    quoted,
    confidence,
  };
}
