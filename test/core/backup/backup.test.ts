import { describe, expect, it } from 'vitest';
import { type LibraryRecord, looked, NOTHING_RECORDED } from '../../../src/core/backup/record';
import { type BackupSchedule, isBackupDue, isBackupOld } from '../../../src/core/backup/schedule';

const NOW = new Date('2026-11-26T12:00:00.000Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const mark = { change: 900, annotations: 300, at: daysAgo(0) };
const backup = { change: 500, annotations: 200, at: daysAgo(7), name: 'readout-backup-2026-11-19.jsonl' };
const record = (change: Partial<LibraryRecord> = {}): LibraryRecord => ({ ...NOTHING_RECORDED, mark, ...change });

describe('a look at the library', () => {
  const at = NOW.toISOString();

  it('remembers how far it has come', () => {
    expect(looked(record(), { change: 901, annotations: 301 }, at)).toEqual({
      mark: { change: 901, annotations: 301, at },
    });
  });

  it('notices a library that has come less far than it had, and which backup is of the lost one', () => {
    expect(looked(record({ backup }), { change: 2, annotations: 1 }, at)).toEqual({
      mark: { change: 2, annotations: 1, at },
      lost: { mark, backup },
      backup: null,
    });
  });

  it('keeps what was lost first, however often it is lost again', () => {
    const lost = { mark, backup };
    const again = record({ lost, mark: { change: 5, annotations: 3, at } });
    expect(looked(again, { change: 0, annotations: 0 }, at).lost).toBe(lost);
  });

  it('takes an empty library that begins anew for no loss', () => {
    const empty = record({ mark: { ...mark, annotations: 0 } });
    expect(looked(empty, { change: 0, annotations: 0 }, at).lost).toBeUndefined();
  });
});

describe('a backup is due', () => {
  it.each<[BackupSchedule, number, boolean]>([
    ['never', 400, false],
    ['daily', 0.9, false],
    ['daily', 1, true],
    ['weekly', 6.9, false],
    ['weekly', 7, true],
    ['monthly', 29, false],
    ['monthly', 30, true],
  ])('%s, after %d days: %s', (schedule, days, due) => {
    expect(isBackupDue(schedule, record({ backup: { ...backup, at: daysAgo(days) } }), NOW)).toBe(due);
  });

  it('at once where there is none', () => expect(isBackupDue('monthly', record(), NOW)).toBe(true));

  it.each<[string, Partial<LibraryRecord>]>([
    ['nothing has changed since the last', { backup: { ...backup, at: daysAgo(50), change: mark.change } }],
    ['there is nothing in the library', { mark: { ...mark, annotations: 0 } }],
    ['a lost library waits to be restored', { lost: { mark, backup } }],
    ['the last one failed half an hour ago', { failure: { at: daysAgo(0.5 / 24), code: 'not-saved' } }],
  ])('not where %s', (_why, change) => expect(isBackupDue('daily', record(change), NOW)).toBe(false));

  it('again an hour after one failed', () => {
    const failure = { at: daysAgo(1 / 24), code: 'not-saved' } as const;
    expect(isBackupDue('daily', record({ failure }), NOW)).toBe(true);
  });
});

describe('a reader is reminded', () => {
  it('of a backup that is 30 days old, where something has changed since', () => {
    expect(isBackupOld(record({ backup: { ...backup, at: daysAgo(30) } }), NOW)).toBe(true);
    expect(isBackupOld(record({ backup: { ...backup, at: daysAgo(29) } }), NOW)).toBe(false);
    expect(isBackupOld(record({ backup: { ...backup, at: daysAgo(90), change: mark.change } }), NOW)).toBe(false);
  });

  it('of a first one, when there is enough to lose', () => {
    expect(isBackupOld(record({ mark: { ...mark, annotations: 50 } }), NOW)).toBe(true);
    expect(isBackupOld(record({ mark: { ...mark, annotations: 49 } }), NOW)).toBe(false);
  });
});
