import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import type { KeyPoint } from './key-point';

/** The publisher's own key points, each with its evidence; where there are none, three to six extracted ones. */
export function findKeyPoints(_article: Article, _claims: readonly Claim[]): KeyPoint[] {
  return [];
}
