import type { Manifest } from 'webextension-polyfill';
import { ReadoutError } from '../core/errors';
import { browser } from './browser';

/** The permission to save files without being asked each time, which the reader may give and take. */
export const downloadPermission = {
  has: (): Promise<boolean> => browser.permissions.contains(wanted()),
  /** Must be called straight from a press. Resolves to whether the reader granted it. */
  ask: (): Promise<boolean> => browser.permissions.request(wanted()),
  giveBack: async (): Promise<void> => {
    await browser.permissions.remove(wanted());
  },
};

/** Chrome's service worker needs a page that nobody sees to make a file; Firefox's background is a page. */
function wanted(): { permissions: Manifest.OptionalPermission[] } {
  const { permissions = [], optional_permissions: optional = [] } = browser.runtime.getManifest();
  const known: readonly string[] = [...permissions, ...optional];
  return {
    permissions: ['downloads', 'offscreen'].filter((one) => known.includes(one)) as Manifest.OptionalPermission[],
  };
}

/**
 * Saves what is at an address in the downloads folder, at once; a file that has the name already stays. Resolves when
 * all of it is on disk; rejects with `not-allowed` without the permission and `not-saved` where it cannot be written.
 */
export async function saveDownload(url: string, filename: string): Promise<void> {
  if (!(await downloadPermission.has())) throw new ReadoutError('not-allowed', 'no permission to save files');
  const ended = new Map<number, string>();
  let heard: () => void = () => undefined;
  const listen = ({ id, state }: { id: number; state?: { current?: string } | undefined }): void => {
    if (state?.current && state.current !== 'in_progress') ended.set(id, state.current);
    heard();
  };
  browser.downloads.onChanged.addListener(listen);
  try {
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    while (!ended.has(id)) await new Promise<void>((resolve) => (heard = resolve));
    if (ended.get(id) !== 'complete') throw new Error(`the download was ${ended.get(id)}`);
  } catch (cause) {
    throw new ReadoutError('not-saved', `${filename} could not be saved`, { cause });
  } finally {
    browser.downloads.onChanged.removeListener(listen);
  }
}
