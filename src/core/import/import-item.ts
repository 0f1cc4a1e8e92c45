import * as v from 'valibot';
import { AnnotationSchema } from '../annotation/annotation';
import { StoredArticleSchema } from '../article/stored-article';
import { SpeakerAliasSchema } from '../corrections/alias';
import { CorrectionSchema, VerdictSchema } from '../corrections/correction';

/** One thing that a file brings. `invalid` says what could not be taken over, and why. */
export const ImportItemSchema = v.variant('kind', [
  v.object({ kind: v.literal('annotation'), annotation: AnnotationSchema }),
  v.object({ kind: v.literal('article'), article: StoredArticleSchema }),
  v.object({ kind: v.literal('correction'), correction: CorrectionSchema }),
  v.object({ kind: v.literal('verdict'), verdict: VerdictSchema }),
  v.object({ kind: v.literal('alias'), alias: SpeakerAliasSchema }),
  v.object({ kind: v.literal('invalid'), where: v.string(), why: v.string() }),
]);
export type ImportItem = v.InferOutput<typeof ImportItemSchema>;

/** What to do with an annotation that is in the library and says something else there. */
export const CONFLICT_CHOICES = ['keep-mine', 'take-theirs', 'keep-both'] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

const count = v.number();

/** What an import would do, before anything is done. */
export const ImportPreviewSchema = v.object({
  /** Annotations that are not in the library. */
  fresh: count,
  duplicate: count,
  conflicting: count,
  articles: count,
  invalid: count,
  /** The first of what could not be taken over. */
  problems: v.array(v.object({ where: v.string(), why: v.string() })),
  /** The first that say something else in the library. */
  conflicts: v.array(v.object({ mine: AnnotationSchema, theirs: AnnotationSchema })),
});
export type ImportPreview = v.InferOutput<typeof ImportPreviewSchema>;
