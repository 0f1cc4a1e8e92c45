import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ADDON_ID, type Session } from './launch';
import { privileged } from './privileged';

/** Deletes the extension's databases while they are open, as a browser does that clears data or finds them corrupt. */
export async function deleteDatabases(session: Session, screen: Page): Promise<void> {
  if (session.target === 'firefox')
    return privileged(
      session.browser,
      `new Promise((resolve) => {
        const { principal } = WebExtensionPolicy.getByID('${ADDON_ID}').extension;
        Services.qms.clearStoragesForPrincipal(principal).callback = resolve;
      })`,
    );
  const client = await screen.createCDPSession();
  const origin = await screen.evaluate(() => location.origin);
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await client.detach();
}

/** Puts a file where the browser has its databases, so that none can be opened. */
export function breakStorage(profile: string): void {
  const folder = databasesIn(profile);
  renameSync(folder, `${folder}.away`);
  writeFileSync(folder, 'no folder');
}

/** Takes that back. */
export function mendStorage(profile: string): void {
  const folder = databasesIn(profile);
  rmSync(folder, { recursive: true, force: true });
  renameSync(`${folder}.away`, folder);
}

function databasesIn(profile: string): string {
  const chromium = join(profile, 'Default', 'IndexedDB');
  const firefox = join(profile, 'storage', 'default');
  if (!existsSync(firefox)) return chromium;
  const origins = readdirSync(firefox).filter((name) => name.startsWith('moz-extension'));
  const ours = origins.find((name) => ['idb', 'idb.away'].some((folder) => existsSync(join(firefox, name, folder))));
  if (!ours) throw new Error(`no database of an extension among ${origins.join(', ')}`);
  return join(firefox, ours, 'idb');
}
