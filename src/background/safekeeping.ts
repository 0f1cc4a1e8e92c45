import { type Extent, type LibraryRecords, looked, type Mark } from '../core/backup/record';
import { type BackupSchedule, isBackupDue } from '../core/backup/schedule';
import { type ErrorCode, ReadoutError } from '../core/errors';
import type { BACKGROUND_CALLS, Handlers, Params } from '../platform/protocol';
import type { Library } from '../store/library';

/** In a library of this many annotations counting takes a while, and is done once in an hour. */
const LARGE = 1000;
const COUNTED_FOR_MS = 60 * 60 * 1000;

type Calls = Pick<typeof BACKGROUND_CALLS, 'library/extent' | 'backup/written'>;

export interface SafekeepingParts {
  readonly library: Pick<Library, 'lastChange' | 'countAnnotations'>;
  readonly records: LibraryRecords;
  readonly schedule: () => Promise<BackupSchedule>;
  /** Has a backup written, which is told of by `backup/written`; resolves when that has begun. */
  readonly startWriting: () => Promise<void>;
  /** Saves what is at an address under a name in the downloads folder. */
  readonly save: (url: string, name: string) => Promise<void>;
  /** Called when a backup was written, or was not. */
  readonly endWriting: () => Promise<void>;
  readonly now?: () => Date;
}

export interface Safekeeping {
  readonly handlers: Handlers<Calls, unknown>;
  /** Notices a lost library, and makes a backup where one is due. */
  readonly look: () => Promise<void>;
}

/** Remembers, beside the database, how far the library had come, and makes backups as the reader wishes. */
export function safekeeping(parts: SafekeepingParts): Safekeeping {
  const { library, records, schedule, startWriting, save, endWriting, now = () => new Date() } = parts;

  let writing = false;

  const lookAtLibrary = async (): Promise<Extent> => {
    const [record, change] = await Promise.all([records.read(), library.lastChange()]);
    const { mark } = record;
    if (mark?.change === change) return mark;
    const isCounted = mark !== null && mark.change < change && isStillGood(mark, now());
    const extent = { change, annotations: isCounted ? mark.annotations : await library.countAnnotations() };
    await records.write(looked(record, extent, isCounted ? mark.at : now().toISOString()));
    return extent;
  };

  const failed = (error: unknown): Promise<void> => {
    console.error('Readout: no backup could be made', error);
    const code: ErrorCode = error instanceof ReadoutError ? error.code : 'unexpected';
    return records.write({ failure: { at: now().toISOString(), code } });
  };

  const written = async (file: Params<Calls['backup/written']>): Promise<null> => {
    try {
      if (file.kind === 'failed') throw new ReadoutError(file.code, 'the backup could not be written');
      const { url, name, extent } = file;
      await save(url, `Readout/${name}`);
      await records.write({ backup: { ...extent, name, at: now().toISOString() }, failure: null });
    } catch (error) {
      await failed(error);
    } finally {
      writing = false;
      await endWriting();
    }
    return null;
  };

  return {
    handlers: { 'library/extent': async () => ({ ...(await lookAtLibrary()) }), 'backup/written': written },
    async look() {
      await lookAtLibrary();
      if (writing || !isBackupDue(await schedule(), await records.read(), now())) return;
      writing = true;
      await startWriting().catch(async (error) => {
        writing = false;
        await failed(error);
      });
    },
  };
}

const isStillGood = ({ annotations, at }: Mark, now: Date): boolean =>
  annotations >= LARGE && now.getTime() - Date.parse(at) < COUNTED_FOR_MS;
