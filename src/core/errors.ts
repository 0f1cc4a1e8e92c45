/** What can go wrong in a way that the reader should be told. Each has its sentence in the locales: `error_<code>`. */
export const ERROR_CODES = [
  'invalid-message',
  'not-allowed',
  'storage-refused',
  'storage-full',
  'storage-blocked',
  'storage-upgrading',
  'storage-newer',
  'storage-failed',
  'not-found',
  'not-saved',
  'too-many',
  'disconnected',
  'outdated',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure with a code that screens turn into a sentence; `message` is for the console. */
export class ReadoutError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ReadoutError';
  }
}
