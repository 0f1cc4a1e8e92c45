import type { Analysis } from './analysis';
import type { Article } from './article/article';
import { detectBriefing } from './briefing/detect';
import { extractClaims } from './claims/extract';
import type { ClaimModel } from './claims/tagger/model';
import { findKeyPoints } from './keypoints/find';

/** Raised with every change that can alter what the engine says of an article. */
export const ENGINE_VERSION = '3';

/** The one door to the engine: what an article reports, who said what in it, and its key points. Rules alone where there is no model. */
export function analyze(article: Article, model?: ClaimModel): Analysis {
  const claims = extractClaims(article, model);
  return {
    engine: ENGINE_VERSION,
    briefing: detectBriefing(article, claims),
    claims: claims,
    keyPoints: findKeyPoints(article, claims),
  };
}
