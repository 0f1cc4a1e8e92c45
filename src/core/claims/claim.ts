import * as v from 'valibot';
import type { Span } from '../text/span';
import { SpanSchema } from '../text/span-schema';
import { ACT_NAMES, type Act } from './acts';

export const SPEAKER_KINDS = ['person', 'institution', 'state', 'document', 'unknown'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const QUOTED = ['direct', 'indirect', 'mixed'] as const;
export type Quoted = (typeof QUOTED)[number];

/**
 * One attributed statement, in the scheme of PARC and PolNeAR. Spans are in reading order and may be several where the
 * attribution is interrupted; `source` and `cue` are empty where the text leaves them unsaid.
 */
export interface Claim {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Who speaks, resolved within the article; null where the article does not tell. */
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind;
  readonly act: Act;
  /** CAMEO event code, three or four digits. */
  readonly cameo: string;
  readonly quoted: Quoted;
  /** ISO 3166-1 alpha-2 codes (UK for Britain) and names of organisations: the addressee and the subject. */
  readonly about: readonly string[];
  readonly flags: readonly ClaimFlag[];
  /** Probability, 0 to 1, that source, cue and content are right. */
  readonly confidence: number;
}

export const CLAIM_FLAGS = ['negated', 'future', 'hypothetical'] as const;
export type ClaimFlag = (typeof CLAIM_FLAGS)[number];

export const ClaimSchema = v.object({
  source: v.array(SpanSchema),
  cue: v.array(SpanSchema),
  content: v.pipe(v.array(SpanSchema), v.minLength(1)),
  speaker: v.nullable(v.string()),
  speakerKind: v.picklist(SPEAKER_KINDS),
  act: v.picklist(ACT_NAMES),
  cameo: v.pipe(v.string(), v.regex(/^\d{3,4}$/)),
  quoted: v.picklist(QUOTED),
  about: v.array(v.string()),
  flags: v.array(v.picklist(CLAIM_FLAGS)),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
