import type { ComponentChildren } from 'preact';
import { type ErrorCode, ReadoutError } from '../core/errors';
import type { MessageKey } from '../core/language/language';
import { useLanguage } from './speech';

interface Properties {
  readonly kind?: 'plain' | 'error';
  readonly children: ComponentChildren;
}

/** A message that stays. Errors are announced at once, others when the reader comes to them. */
export const Notice = ({ kind = 'plain', children }: Properties) => (
  <div class="k-notice" data-kind={kind} role={kind === 'error' ? 'alert' : undefined}>
    {children}
  </div>
);

const SENTENCES: Record<ErrorCode, MessageKey> = {
  'invalid-message': 'error_invalid_message',
  'not-allowed': 'error_not_allowed',
  'storage-refused': 'error_storage_refused',
  'storage-full': 'error_storage_full',
  'storage-blocked': 'error_storage_blocked',
  'storage-upgrading': 'error_storage_upgrading',
  'storage-newer': 'error_storage_newer',
  'storage-failed': 'error_storage_failed',
  'not-found': 'error_not_found',
  'not-saved': 'error_not_saved',
  'too-many': 'error_too_many',
  disconnected: 'error_disconnected',
  outdated: 'error_outdated',
  unexpected: 'error_unexpected',
};

/** What went wrong, and what the reader can do about it. */
export function Failure({ error }: { error: unknown }) {
  const { say } = useLanguage();
  return (
    <Notice kind="error">
      <p>{say(SENTENCES[error instanceof ReadoutError ? error.code : 'unexpected'])}</p>
    </Notice>
  );
}
