import * as v from 'valibot';
import { utcDate } from '../annotation/annotation';
import { ERROR_CODES } from '../errors';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How far a library has come: the number of its last change, which only ever grows, and about how many annotations it holds. */
export const ExtentSchema = v.object({ change: count, annotations: count });
export type Extent = v.InferOutput<typeof ExtentSchema>;

/** How far the library had come when it was looked at. */
export const MarkSchema = v.object({ ...ExtentSchema.entries, at: utcDate });
export type Mark = v.InferOutput<typeof MarkSchema>;

/** A backup that was written, and the name of its file. */
export const MadeBackupSchema = v.object({ ...MarkSchema.entries, name: v.string() });
export type MadeBackup = v.InferOutput<typeof MadeBackupSchema>;

/**
 * What is remembered beside the database, where its loss does not reach. `lost`: what the library held before the
 * browser lost it, and the last backup of that; until the reader has seen to it.
 */
export const RECORD_SCHEMAS = {
  mark: v.nullable(MarkSchema),
  lost: v.nullable(v.object({ mark: MarkSchema, backup: v.nullable(MadeBackupSchema) })),
  backup: v.nullable(MadeBackupSchema),
  failure: v.nullable(v.object({ at: utcDate, code: v.picklist(ERROR_CODES) })),
} as const;
export type LibraryRecord = {
  readonly [K in keyof typeof RECORD_SCHEMAS]: v.InferOutput<(typeof RECORD_SCHEMAS)[K]>;
};

export const NOTHING_RECORDED: LibraryRecord = { mark: null, lost: null, backup: null, failure: null };

/** Where the record is kept. `write` leaves what it does not name. */
export interface LibraryRecords {
  read(): Promise<LibraryRecord>;
  write(change: Partial<LibraryRecord>): Promise<void>;
}

/**
 * What to remember after the library was looked at. Changes are numbered upwards, so a library that has come less far
 * than before is not the one that was there: the browser deleted it, or brought back an old state.
 */
export function looked(
  { mark: before, lost, backup }: LibraryRecord,
  extent: Extent,
  at: string,
): Partial<LibraryRecord> {
  const mark = { ...extent, at };
  const isLost = before !== null && extent.change < before.change && before.annotations > 0;
  return isLost ? { mark, lost: lost ?? { mark: before, backup }, backup: null } : { mark };
}
