import { openDB } from 'idb';
import { ReadoutError } from '../core/errors';
import { beginFreshLog } from './fresh-log';
import { migrate } from './migrations';
import {
  DATABASE,
  type Database,
  type Read,
  type ReadoutSchema,
  SCHEMA_VERSION,
  type Store,
  type Write,
} from './schema';
import { type Diagnosis, diagnosis } from './store-errors';

/** How long a call waits for a database that an older Readout still has open, or that is being upgraded. */
const PATIENCE_MS = 5000;

/** A database that is opened when it is first needed, and again after the browser or a newer Readout closed it. */
export interface Connection {
  read<T>(stores: readonly Store[], work: (transaction: Read) => Promise<T>): Promise<T>;
  /** Resolves when what `work` wrote is on disk; where `work` fails, nothing of it is. */
  write<T>(stores: readonly Store[], work: (transaction: Write) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `onUpgrade` is told of an upgrade that begins, with a promise that ends with it. */
export function connect(name: string = DATABASE, onUpgrade: OnUpgrade = () => undefined): Connection {
  let opening: Opening | null = null;
  const database = (): Promise<Database> => {
    opening ??= request(name, onUpgrade, forget);
    opening.database.catch(forget);
    return patiently(opening);
  };
  const forget = (): void => {
    opening = null;
  };
  let freshLog: Promise<void> | null = null;
  const writable = async (): Promise<Database> => {
    const opened = await database();
    freshLog ??= beginFreshLog();
    await freshLog;
    return opened;
  };
  const trouble = diagnosis();
  return {
    read: (stores, work) => explained(trouble, inTransaction(database, forget, stores, 'readonly', work)),
    async write<T>(stores: readonly Store[], work: (transaction: Write) => Promise<T>): Promise<T> {
      const writing = inTransaction(writable, forget, stores, 'readwrite', work as (t: Read) => Promise<T>);
      const value = await explained(trouble, writing);
      trouble.written();
      return value;
    },
    async close() {
      (await opening?.database)?.close();
      forget();
    },
  };
}

async function explained<T>(trouble: Diagnosis, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw await trouble.of(error);
  }
}

export type OnUpgrade = (done: Promise<unknown>) => void;

/** A database on its way; while it is upgraded it is brought to its newest form. */
interface Opening {
  readonly database: Promise<Database>;
  readonly isUpgrading: () => boolean;
}

function request(name: string, onUpgrade: OnUpgrade, closed: () => void): Opening {
  let upgrading = false;
  const open = async (): Promise<Database> =>
    openDB<ReadoutSchema>(name, SCHEMA_VERSION, {
      upgrade: (database, from, _to, transaction) => {
        upgrading = true;
        onUpgrade(transaction.done);
        return migrate(database, from, transaction as never);
      },
      // A newer Readout wants to upgrade: give way; the next call opens again.
      blocking: (_current, _next, event) => {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
  return { database: open(), isUpgrading: () => upgrading };
}

/**
 * The database once it is open, or why a call is not to wait for it any longer; the next one waits for the same
 * opening. Some browsers refuse by throwing, some by a failed request.
 */
async function patiently({ database, isUpgrading }: Opening): Promise<Database> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    waiting = setTimeout(resolve, PATIENCE_MS, null);
  });
  try {
    const opened = await Promise.race([database, tooLong]);
    if (opened) return opened;
  } finally {
    clearTimeout(waiting);
  }
  throw isUpgrading()
    ? new ReadoutError('storage-upgrading', 'the database is being upgraded')
    : new ReadoutError('storage-blocked', 'an older Readout keeps the database open');
}

async function inTransaction<T>(
  open: () => Promise<Database>,
  forget: () => void,
  stores: readonly Store[],
  mode: 'readonly' | 'readwrite',
  work: (transaction: Read) => Promise<T>,
): Promise<T> {
  const transaction = await begin(open, forget, stores, mode);
  const done = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new DOMException('aborted', 'AbortError'),
  );
  try {
    const value = await work(transaction as Read);
    const failure = await done;
    if (failure) throw failure;
    return value;
  } catch (error) {
    abort(transaction as Read);
    // Where the browser gave up the whole transaction (quota), its reason says more than the failed request's.
    const failure = await done;
    throw isQuota(failure) ? failure : error;
  }
}

async function begin(
  open: () => Promise<Database>,
  forget: () => void,
  stores: readonly Store[],
  mode: 'readonly' | 'readwrite',
) {
  const start = (database: Database) => database.transaction([...stores], mode, { durability: 'strict' });
  const database = await open();
  try {
    return start(database);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    // Closed since: by a newer version, or by the browser. Once more, with a new connection.
    forget();
    return start(await open());
  }
}

function abort(transaction: Read): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already; why is what `done` says.
  }
}

const isQuota = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
