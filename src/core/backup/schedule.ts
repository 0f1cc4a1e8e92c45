import type { LibraryRecord } from './record';

/** How often a backup is made without being asked for. */
export const BACKUP_SCHEDULES = ['never', 'daily', 'weekly', 'monthly'] as const;
export type BackupSchedule = (typeof BACKUP_SCHEDULES)[number];

const DAYS: Readonly<Record<Exclude<BackupSchedule, 'never'>, number>> = { daily: 1, weekly: 7, monthly: 30 };

/** One that did not succeed is tried again after this long. */
const AGAIN_AFTER_DAYS = 1 / 24;

/** A reader is reminded of a backup that is older than this, and of a first one from this many annotations on. */
const OLD_AFTER_DAYS = 30;
const WORTH_A_BACKUP = 50;

const daysSince = (at: string, now: Date): number => (now.getTime() - Date.parse(at)) / 86_400_000;

/** Whether there is anything that no backup has. */
const hasChanged = ({ mark, backup }: LibraryRecord): boolean =>
  mark !== null && mark.annotations > 0 && mark.change !== backup?.change;

/** Whether to make a backup now. Not while a lost library waits to be restored: what is there now is not it. */
export function isBackupDue(schedule: BackupSchedule, record: LibraryRecord, now: Date): boolean {
  const { lost, backup, failure } = record;
  if (schedule === 'never' || lost !== null || !hasChanged(record)) return false;
  if (failure && daysSince(failure.at, now) < AGAIN_AFTER_DAYS) return false;
  return backup === null || daysSince(backup.at, now) >= DAYS[schedule];
}

/** Whether to remind the reader that what is in the library is in no backup. */
export function isBackupOld(record: LibraryRecord, now: Date): boolean {
  const { mark, backup } = record;
  if (!hasChanged(record)) return false;
  return backup === null ? mark!.annotations >= WORTH_A_BACKUP : daysSince(backup.at, now) >= OLD_AFTER_DAYS;
}
