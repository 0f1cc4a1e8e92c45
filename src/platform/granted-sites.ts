import { ReadoutError } from '../core/errors';
import { browser } from './browser';

const ID = 'granted';

/**
 * Keeps the page's script `file` registered on exactly the sites that the reader granted beyond the built-in ones.
 * Registers its listeners at once; to be called whenever the background starts.
 */
export function keepRegistered(file: string): void {
  const register = (): void => {
    registerOn(file).catch((error: unknown) => console.error('Readout: sites could not be registered', error));
  };
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  // An update may have renamed the file; a registration that names a missing one runs nothing.
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
}

async function registerOn(file: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
  const matches = origins.filter((origin) => !builtIn.includes(origin));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: [file], matches, excludeMatches: builtIn, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/**
 * Runs the page's script in a tab once. Rejects with `not-allowed` without the grant that a click on the extension's
 * button gives, or a site's.
 */
export async function runOnce(file: string, tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] }).catch((cause: unknown) => {
    throw new ReadoutError('not-allowed', `tab ${tab} may not be read`, { cause });
  });
}
