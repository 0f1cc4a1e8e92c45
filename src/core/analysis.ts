import * as v from 'valibot';
import { BriefingSchema } from './briefing/briefing';
import { ClaimSchema } from './claims/claim';
import { KeyPointSchema } from './keypoints/key-point';

/** What the engine says of an article. `engine` names the version that said it, so that stored analyses can be renewed. */
export const AnalysisSchema = v.object({
  engine: v.string(),
  briefing: BriefingSchema,
  claims: v.array(ClaimSchema),
  keyPoints: v.array(KeyPointSchema),
});
export type Analysis = v.InferOutput<typeof AnalysisSchema>;
