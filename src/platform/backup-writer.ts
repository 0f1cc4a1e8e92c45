import type { ErrorCode } from '../core/errors';
import { ReadoutError } from '../core/errors';
import type { Background } from './protocol';
import { backupFile, backupName } from './whole-library';

/** Writes a backup and hands it to the background to save. Needs a page: a service worker cannot give a file an address. */
export async function writeBackupFile(background: Background): Promise<void> {
  let url: string | null = null;
  try {
    const extent = await background('library/extent', {});
    url = URL.createObjectURL(await backupFile(background));
    await background('backup/written', { kind: 'ready', url, name: backupName(new Date()), extent });
  } catch (error) {
    const code: ErrorCode = error instanceof ReadoutError ? error.code : 'unexpected';
    await background('backup/written', { kind: 'failed', code });
  } finally {
    if (url) URL.revokeObjectURL(url);
  }
}
