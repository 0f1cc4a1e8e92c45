import * as v from 'valibot';
import { SelectorsSchema, utcDate } from '../annotation/annotation';
import { ArticleIdSchema } from '../article/stored-article';
import { ACT_NAMES } from '../claims/acts';
import { SpeakerAliasSchema } from './alias';

/** What the reader says a claim is instead of what the engine said. */
export const CorrectedSchema = v.variant('kind', [
  v.object({ kind: v.literal('not-a-claim') }),
  v.object({ kind: v.literal('speaker'), speaker: v.nullable(v.string()) }),
  v.object({ kind: v.literal('act'), act: v.picklist(ACT_NAMES) }),
  v.object({ kind: v.literal('about'), about: v.array(v.string()) }),
  /** Other words are claimed than the engine said. */
  v.object({ kind: v.literal('span'), selector: SelectorsSchema }),
]);

/**
 * A reader's correction of a claim. It names the claim by the words of its content, so that it holds when the article
 * is analysed anew.
 */
export const CorrectionSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  article: ArticleIdSchema,
  selector: SelectorsSchema,
  corrected: CorrectedSchema,
  at: utcDate,
});
export type Correction = v.InferOutput<typeof CorrectionSchema>;

/** That an article does, or does not, report a briefing, whatever the engine says. */
export const VerdictSchema = v.object({ article: ArticleIdSchema, isBriefing: v.boolean() });
export type Verdict = v.InferOutput<typeof VerdictSchema>;

/** Everything the reader ever said of articles, claims and speakers. */
export const AllJudgementsSchema = v.object({
  corrections: v.array(CorrectionSchema),
  verdicts: v.array(VerdictSchema),
  aliases: v.array(SpeakerAliasSchema),
});
export type AllJudgements = v.InferOutput<typeof AllJudgementsSchema>;

/** What the reader said of an article: whether it reports a briefing (null: nothing), and of its claims. */
export const JudgementsSchema = v.object({
  isBriefing: v.nullable(v.boolean()),
  corrections: v.array(CorrectionSchema),
});
export type Judgements = v.InferOutput<typeof JudgementsSchema>;
