import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Why an article is, or is not, taken for one that reports a briefing. `name` is a stable key; `detail` fills its
 * sentence in the screens ("FO spokesperson is the source of 9 of 14 claims"). Negative weights speak against.
 */
export const SignalSchema = v.object({
  name: v.string(),
  weight: v.number(),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  start: v.optional(offset),
  end: v.optional(offset),
});
export type Signal = v.InferOutput<typeof SignalSchema>;

/** What the article reports: `report` of a briefing, its `transcript`, or `none`. */
export const BRIEFING_KINDS = ['report', 'transcript', 'none'] as const;

/** What a ministry said on an occasion, as far as the article tells. */
export const BriefingSchema = v.object({
  isBriefing: v.boolean(),
  kind: v.picklist(BRIEFING_KINDS),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** ISO code of the main ministry's state (EU and UN allowed). */
  ministry: v.nullable(v.string()),
  /** Every ministry that briefs in the article, the main one first. */
  ministries: v.array(v.string()),
  spokesperson: v.nullable(v.string()),
  occasion: v.nullable(v.string()),
  /** Day of the briefing, `YYYY-MM-DD`. */
  date: v.nullable(v.string()),
  signals: v.array(SignalSchema),
});
export type Briefing = v.InferOutput<typeof BriefingSchema>;
