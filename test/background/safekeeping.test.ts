import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { safekeeping } from '../../src/background/safekeeping';
import type { LibraryRecord } from '../../src/core/backup/record';
import { ReadoutError } from '../../src/core/errors';
import { openLibrary } from '../../src/store/open';
import { anAnnotation } from '../library/samples';
import { fakeRecords } from '../screens/fakes';

let names = 0;

function kept(given: Partial<LibraryRecord> = {}, failing: Error | null = null) {
  const library = openLibrary(`safekeeping-${names++}`);
  const records = fakeRecords(given);
  const saved: string[] = [];
  const started: number[] = [];
  let now = new Date('2026-11-26T12:00:00.000Z');
  const keeping = safekeeping({
    library,
    records,
    schedule: async () => 'daily',
    startWriting: async () => void started.push(started.length),
    save: async (_url, name) => {
      if (failing) throw failing;
      saved.push(name);
    },
    endWriting: async () => undefined,
    now: () => now,
  });
  const written = async () => {
    const extent = await keeping.handlers['library/extent']({}, null);
    await keeping.handlers['backup/written']({ kind: 'ready', url: 'blob:x', name: 'b.jsonl', extent }, null);
  };
  return {
    library,
    records,
    saved,
    started,
    keeping,
    written,
    later: (days: number) => {
      now = new Date(now.getTime() + days * 86_400_000);
    },
  };
}

test('a backup is made when it is due, and again only when its time has come and something has changed', async () => {
  const { library, records, keeping, saved, started, written, later } = kept();
  await library.saveAnnotation(anAnnotation());
  await keeping.look();
  await keeping.look();
  expect(started).toHaveLength(1);
  await written();
  expect(saved).toEqual(['Readout/b.jsonl']);
  expect((await records.read()).backup).toMatchObject({ name: 'b.jsonl', annotations: 1 });

  later(2);
  await keeping.look();
  expect(started).toHaveLength(1);
  await library.saveAnnotation(anAnnotation());
  await keeping.look();
  expect(started).toHaveLength(2);
});

test('a backup that could not be saved is told of, with the reason', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { library, records, written } = kept({}, new ReadoutError('not-saved', 'no room'));
  await library.saveAnnotation(anAnnotation());
  await written();
  expect(await records.read()).toMatchObject({ backup: null, failure: { code: 'not-saved' } });
  expect(complain).toHaveBeenCalledOnce();
  complain.mockRestore();
});

test('a library that the browser lost is noticed, and is not backed up over the last good one', async () => {
  const mark = { change: 70, annotations: 40, at: '2026-11-20T09:00:00.000Z' };
  const { library, records, keeping, started } = kept({ mark });
  await library.saveAnnotation(anAnnotation());
  await keeping.look();
  expect((await records.read()).lost).toEqual({ mark, backup: null });
  expect(started).toEqual([]);
});

test('a large library is counted again only when the last count is an hour old', async () => {
  const mark = { change: 0, annotations: 5000, at: '2026-11-26T11:30:00.000Z' };
  const { library, records, keeping, later } = kept({ mark });
  await library.saveAnnotation(anAnnotation());
  await keeping.look();
  expect((await records.read()).mark).toMatchObject({ change: 1, annotations: 5000 });
  later(0.1);
  await library.saveAnnotation(anAnnotation());
  await keeping.look();
  expect((await records.read()).mark).toMatchObject({ change: 2, annotations: 2 });
});
