import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { ADDON_ID, type Session } from './launch';
import { privileged } from './privileged';

const LIBRARY = 'src/screens/library/index.html';

/** Lets the extension into private windows, as the reader may; the browser starts it anew for that. */
export async function allowPrivateWindows(session: Session): Promise<void> {
  if (session.target === 'firefox') await allowInFirefox(session);
  else await allowInChromium(session);
}

async function allowInFirefox({ browser }: Session): Promise<void> {
  await privileged(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const granted = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add('${ADDON_ID}', granted, WebExtensionPolicy.getByID('${ADDON_ID}').extension);
      await (await AddonManager.getAddonByID('${ADDON_ID}')).reload();
    })()`,
  );
}

/** Chromium's own page for it: its interface is not in any typing. */
interface Developer {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

async function allowInChromium(session: Session): Promise<void> {
  const screen = await session.openScreen(LIBRARY);
  const id = await screen.evaluate(() => location.host);
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = globalThis.chrome as unknown as { developerPrivate: Developer };
    // Without it an extension that is loaded unpacked is not started again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await settings.close();
}

/** One of the extension's screens, as soon as it has been started again. */
export const screenAgain = (session: Session): Promise<Page> =>
  vi.waitFor(() => session.openScreen(LIBRARY), { timeout: 15_000, interval: 250 });

/** A private window on an address. */
export async function openPrivately(session: Session, screen: Page, address: string): Promise<Page> {
  const opened = session.browser.waitForTarget((target) => target.url() === address, { timeout: 15_000 });
  await screen.evaluate(
    (url) => (globalThis.browser ?? globalThis.chrome).windows.create({ incognito: true, url }).then(() => null),
    address,
  );
  const page = await (await opened).page();
  if (!page) throw new Error(`no private window on ${address}`);
  return page;
}
