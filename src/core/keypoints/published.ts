import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import { contentWords, coverage } from '../text/content-words';
import { type Span, spansOverlap } from '../text/span';
import type { BodySentence } from './body-sentences';
import type { KeyPoint } from './key-point';

/** A sentence that holds less than this part of a key point's words does not support it. */
const SUPPORT = 0.4;

/** Sentences next to the best that are as good as this part of it support the point too. */
const NEARLY_AS_GOOD = 0.85;

/** The publisher's own key points, in its order, each with the sentences and claims that support it. */
export function publishedKeyPoints(
  article: Article,
  claims: readonly Claim[],
  sentences: readonly BodySentence[],
): KeyPoint[] {
  return article.blocks
    .filter((b) => b.kind === 'key-point')
    .map(({ start, end }, i) => {
      const evidence = supporting(article.text.slice(start, end), sentences);
      return { start, end, origin: 'published', rank: i + 1, evidence: narrowed(evidence, claims) };
    });
}

function supporting(point: string, sentences: readonly BodySentence[]): Span[] {
  const words = contentWords(point);
  const scored = sentences.map((s) => ({ span: s.span, score: coverage(words, s.words) }));
  const best = Math.max(0, ...scored.map((s) => s.score));
  if (best < SUPPORT) return [];
  return scored
    .filter((s) => s.score >= best * NEARLY_AS_GOOD)
    .map((s) => s.span)
    .slice(0, 3);
}

/** A sentence that is nothing but one claim is shown as the claim's content; others as they are. */
function narrowed(evidence: readonly Span[], claims: readonly Claim[]): Span[] {
  return evidence.map((sentence) => {
    const inside = claims.filter((c) => c.content.some((span) => spansOverlap(span, sentence)));
    const only = inside.length === 1 ? inside[0]!.content : [];
    return only.length === 1 && only[0]![0] >= sentence[0] && only[0]![1] <= sentence[1] ? only[0]! : sentence;
  });
}
