import type { PageCommand } from '../core/commands';
import { ReadoutError } from '../core/errors';
import type { Client, PAGE_CALLS } from '../platform/protocol';

/**
 * Passes a command on to the page it was given in. A page that Readout does not read is read first: the key counts as
 * the reader's word for this one page.
 */
export async function obey(
  command: PageCommand,
  page: Client<typeof PAGE_CALLS>,
  readOnce: () => Promise<void>,
): Promise<void> {
  try {
    await page('page/command', { command });
  } catch (error) {
    const nobodyThere = error instanceof ReadoutError && error.code === 'disconnected';
    if (!nobodyThere) throw error;
    await readOnce();
    await page('page/command', { command });
  }
}
