import * as v from 'valibot';
import { SpanSchema } from '../text/span-schema';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A sentence the reader should not miss. `evidence` is empty where nothing in the body supports a published point. */
export const KeyPointSchema = v.object({
  start: offset,
  end: offset,
  origin: v.picklist(['published', 'extracted']),
  /** 1 is the first. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  evidence: v.array(SpanSchema),
});
export type KeyPoint = v.InferOutput<typeof KeyPointSchema>;
