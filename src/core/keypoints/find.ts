import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import { bodySentences } from './body-sentences';
import { extractedKeyPoints } from './extracted';
import type { KeyPoint } from './key-point';
import { publishedKeyPoints } from './published';

/** The publisher's own key points, each with its evidence; where there are none, three to six extracted ones. */
export function findKeyPoints(article: Article, claims: readonly Claim[]): KeyPoint[] {
  const sentences = bodySentences(article);
  const published = publishedKeyPoints(article, claims, sentences);
  return published.length > 0 ? published : extractedKeyPoints(article, claims, sentences);
}
