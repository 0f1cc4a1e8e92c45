import type { Article } from '../article/article';
import type { Claim } from './claim';

/** Every attribution of an article, in the order of its content. */
export function extractClaims(_article: Article): Claim[] {
  return [];
}
