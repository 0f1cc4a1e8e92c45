import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pressIn } from './harness/hands';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
/** The sample site under a name that is neither built in nor granted. */
const HOST = 'harbour.localhost';
let screen: Page;

beforeAll(async () => {
  screen = await current.session.openScreen('src/screens/options/index.html');
});
afterAll(() => screen.close());

/** Waits until the page's script is registered on the sites that it should be on, or not any more. */
const registered = async (site: string, is = true): Promise<void> => {
  const handle = await screen.waitForFunction(
    async (wanted, want) => {
      const scripts = await (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts();
      return scripts.some(({ matches }) => matches?.some((one) => one.includes(wanted))) === want;
    },
    { polling: 100, timeout: 10_000 },
    site,
    is,
  );
  await handle.dispose();
};

/** Whether a page is marked by itself under a name of the sample site. What is built in is marked meanwhile. */
async function isRead(host: string): Promise<boolean> {
  const page = await current.session.open(
    `${current.site.origin.replace('127.0.0.1', host)}/potohar/border-guarantees`,
  );
  const peer = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await whenPainted(peer);
  await peer.close();
  await page.bringToFront();
  const marked = await page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const isMarked = () => [...CSS.highlights.keys()].some((name) => name.startsWith('readout-'));
        const check = setInterval(() => isMarked() && resolve(true), 50);
        setTimeout(() => {
          clearInterval(check);
          resolve(isMarked());
        }, 2000);
      }),
  );
  await page.close();
  return marked;
}

const pressed = async (name: string): Promise<void> => {
  await screen.bringToFront();
  await pressIn(screen, name);
};

// Firefox can be told not to ask; nobody can answer Chromium's question in a test.
describe.runIf(inject('browser') === 'firefox')('a site that is not built in', () => {
  test('is read while the reader wants it always, and not after', async () => {
    expect(await isRead(HOST)).toBe(false);
    await screen.bringToFront();
    await (await screen.waitForSelector('input[placeholder]'))!.type(HOST);
    await pressed('Add');
    await registered(HOST);
    expect(await isRead(HOST)).toBe(true);
    await pressed(`Remove ${HOST}`);
    await registered(HOST, false);
    expect(await isRead(HOST)).toBe(false);
  });

  test('is read while the reader wants all sites, and not after', async () => {
    await pressed('On all sites');
    await registered('//*/*');
    expect(await isRead(HOST)).toBe(true);
    await pressed('Stop on all sites');
    await registered('//*/*', false);
    expect(await isRead(HOST)).toBe(false);
  });
});

describe.runIf(inject('browser') === 'chromium')('what Chromium itself takes back', () => {
  /** What the reader chooses on the browser's own page about the extension. */
  const allow = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => {
    const page = await current.session.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      (extensionId, access) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      new URL(screen.url()).host,
      hostAccess,
    );
    await page.close();
  };

  test('is not read any more, and again when it is given back', async () => {
    await registered('localhost');
    expect(await isRead('localhost')).toBe(true);
    await allow('ON_CLICK');
    await registered('localhost', false);
    await allow('ON_ALL_SITES');
    await registered('localhost');
    expect(await isRead('localhost')).toBe(true);
  });
});
