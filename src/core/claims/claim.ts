import * as v from 'valibot';
import { SpanSchema } from '../text/span-schema';
import { ACT_NAMES } from './acts';

export const SPEAKER_KINDS = ['person', 'institution', 'state', 'document', 'unknown'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const QUOTED = ['direct', 'indirect', 'mixed'] as const;
export type Quoted = (typeof QUOTED)[number];

export const CLAIM_FLAGS = ['negated', 'future', 'hypothetical'] as const;
export type ClaimFlag = (typeof CLAIM_FLAGS)[number];

/**
 * One attributed statement, in the scheme of PARC and PolNeAR. Spans are in reading order and may be several where the
 * attribution is interrupted; `source` and `cue` are empty where the text leaves them unsaid.
 */
export const ClaimSchema = v.object({
  source: v.array(SpanSchema),
  cue: v.array(SpanSchema),
  content: v.pipe(v.array(SpanSchema), v.minLength(1)),
  /** Who speaks, resolved within the article; null where the article does not tell. */
  speaker: v.nullable(v.string()),
  /** Whose word the speaker is, where it is not the engine's. */
  speakerBy: v.optional(v.literal('reader')),
  speakerKind: v.picklist(SPEAKER_KINDS),
  act: v.picklist(ACT_NAMES),
  /** CAMEO event code, three or four digits. */
  cameo: v.pipe(v.string(), v.regex(/^\d{3,4}$/)),
  quoted: v.picklist(QUOTED),
  /** ISO 3166-1 alpha-2 codes (UK for Britain) and names of organisations: the addressee and the subject. */
  about: v.array(v.string()),
  flags: v.array(v.picklist(CLAIM_FLAGS)),
  /** Probability, 0 to 1, that source, cue and content are right. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;

/** Below this confidence a claim is shown as doubtful, in the page and in the screens. */
export const DOUBTFUL = 0.5;
