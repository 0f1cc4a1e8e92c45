import * as v from 'valibot';
import { AnnotationSchema, utcDate } from './annotation';

/** How long a change can be taken back. */
export const JOURNAL_DAYS = 30;

export const CHANGE_KINDS = ['delete', 'edit', 'import'] as const;

/** A change of many annotations, or a deletion: it can be taken back for `JOURNAL_DAYS`. */
export const JournalEntrySchema = v.object({
  token: v.string(),
  kind: v.picklist(CHANGE_KINDS),
  at: utcDate,
  /** How many annotations it concerned. */
  count: v.number(),
  undone: v.boolean(),
});
export type JournalEntry = v.InferOutput<typeof JournalEntrySchema>;

/** A deleted annotation that can be brought back. */
export const BinEntrySchema = v.object({ token: v.string(), annotation: AnnotationSchema });
export type BinEntry = v.InferOutput<typeof BinEntrySchema>;
