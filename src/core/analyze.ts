import type { Analysis } from './analysis';
import type { Article } from './article/article';
import { detectBriefing } from './briefing/detect';
import { extractClaims } from './claims/extract';
import { findKeyPoints } from './keypoints/find';

/** Raised with every change that can alter what the engine says of an article. */
export const ENGINE_VERSION = '1';

/** The one door to the engine: what an article reports, who said what in it, and its key points. */
export function analyze(article: Article): Analysis {
  const claims = extractClaims(article);
  return {
    engine: ENGINE_VERSION,
    briefing: detectBriefing(article, claims),
    claims: claims,
    keyPoints: findKeyPoints(article, claims),
  };
}
