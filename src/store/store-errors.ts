import { type ErrorCode, ReadoutError } from '../core/errors';

/** What the browser calls a failure of storage, and what we tell the reader. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  SecurityError: 'storage-refused',
  InvalidStateError: 'storage-refused',
  NotAllowedError: 'storage-refused',
  VersionError: 'storage-newer',
};

/** The failure of a database as the reader is told of it; what has a code already stays as it is. */
export function storageError(cause: unknown): ReadoutError {
  if (cause instanceof ReadoutError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new ReadoutError(CODES[name] ?? 'storage-failed', `storage: ${String(cause)}`, { cause });
}
