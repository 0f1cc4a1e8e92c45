import { type ErrorCode, ReadoutError } from '../core/errors';

/** What the browser calls a failure of storage, and what we tell the reader. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  SecurityError: 'storage-refused',
  InvalidStateError: 'storage-refused',
  NotAllowedError: 'storage-refused',
  VersionError: 'storage-newer',
};

/** Less room than this is none: a database grows by steps. */
const LEAST_ROOM = 1024 * 1024;

/** Failures that a full disk may be behind. */
const UNCLEAR: readonly ErrorCode[] = ['storage-failed', 'storage-refused'];

export interface Diagnosis {
  /** Why storage failed, as the reader is told. */
  of(cause: unknown): Promise<ReadoutError>;
  /** Something was written: what was wrong is no longer. */
  written(): void;
}

/**
 * Says why one database fails. A browser whose disk is full says so once at most; after that Firefox does not allow the
 * database to be opened, Chromium aborts transactions and then cannot open it either. So what follows a full disk is a
 * full disk, and so is what happens while the browser counts no room.
 */
export function diagnosis(room: () => Promise<number> = roomLeft): Diagnosis {
  let isFull = false;
  return {
    async of(cause) {
      const error = storageError(cause);
      if (error.code === 'storage-full') isFull = true;
      if (!UNCLEAR.includes(error.code)) return error;
      isFull ||= (await room()) < LEAST_ROOM;
      return isFull ? new ReadoutError('storage-full', error.message, { cause }) : error;
    },
    written() {
      isFull = false;
    },
  };
}

/** Bytes that the browser still lets this extension store, as far as it says. */
async function roomLeft(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** The failure of a database as the reader is told of it; what has a code already stays as it is. */
function storageError(cause: unknown): ReadoutError {
  if (cause instanceof ReadoutError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new ReadoutError(CODES[name] ?? 'storage-failed', `storage: ${String(cause)}`, { cause });
}
