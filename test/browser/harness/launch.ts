import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { InstalledBrowser } from '../../../scripts/browsers';
import { privileged } from './privileged';

export const ADDON_ID = 'readout@readout.example';
// Firefox gives each profile a random one; a fixed one lets tests open the extension's pages.
const ADDON_UUID = '5c3b1f5e-7d0a-4a5e-9a51-2f0b8c7d6e10';

/** A real browser with the extension loaded, in a profile of its own. */
export interface Session {
  readonly browser: Browser;
  readonly target: 'chrome' | 'firefox';
  /** Where the browser puts what is downloaded. */
  readonly downloads: string;
  /** A new tab at an address, loaded. */
  open(address: string): Promise<Page>;
  /** A new tab with one of the extension's own pages, such as `src/screens/popup/index.html`. */
  openScreen(path: string): Promise<Page>;
  /** Ends the background's worker, as the browser does when it is idle or short of memory. */
  killBackground(): Promise<void>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<Session>;
  /** Kills the browser (SIGKILL), and opens it again with the same profile after `meanwhile` was done to that. */
  crash(meanwhile?: (profile: string) => void): Promise<Session>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly installed: InstalledBrowser;
  /** The built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The profile's folder; a fresh one where there is none. */
  readonly profile?: string;
  /** Whether the caller ends the browser itself on Ctrl-C, after which it has more to clean up. */
  readonly ownSignals?: boolean;
  /** The port of a proxy on loopback that everything goes through, loopback too. */
  readonly proxy?: number;
}

/** Starts a browser with the extension. A profile made here is removed again by `close`. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'readout-profile-')));
  const downloads = join(profile, 'downloaded');
  await mkdir(downloads, { recursive: true });
  const session =
    options.installed.target === 'chrome'
      ? await chrome(options, profile, downloads)
      : await firefox(options, profile, downloads);
  return {
    ...session,
    downloads,
    restart: async () => {
      await session.browser.close();
      return launch({ ...options, profile });
    },
    crash: async (meanwhile = () => undefined) => {
      const process = session.browser.process()!;
      const gone = once(process, 'exit');
      process.kill('SIGKILL');
      await gone;
      meanwhile(profile);
      return launch({ ...options, profile });
    },
    close: async () => {
      await session.browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Started = Omit<Session, 'restart' | 'crash' | 'close' | 'downloads'>;

async function chrome(
  { installed, extension, headless, proxy, ownSignals = false, profile: given }: LaunchOptions,
  profile: string,
  downloads: string,
): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath: installed.path,
    headless,
    pipe: true,
    userDataDir: profile,
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
    enableExtensions: [extension],
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      // Root has no sandbox to offer.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--window-size=1200,900',
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  const root = new URL('/', worker.url()).href;
  if (given === undefined) await closeWelcome(browser, root);
  return {
    browser,
    target: 'chrome',
    open: (address) => opened(browser, address),
    openScreen: (path) => opened(browser, root + path),
    killBackground: () => killWorker(browser, root),
  };
}

/** A first start shows the welcome page, in front of whatever a test opens. */
async function closeWelcome(browser: Browser, root: string): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().startsWith(`${root}src/screens/welcome/`));
  await (await welcome.page())?.close();
}

async function killWorker(browser: Browser, root: string): Promise<void> {
  const isWorker = (url: string, type: string) => type === 'service_worker' && url.startsWith(root);
  const target = browser.targets().find((candidate) => isWorker(candidate.url(), candidate.type()));
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) resolve();
    });
  });
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets');
  const info = targetInfos.find(({ url, type }) => isWorker(url, type));
  if (info) await client.send('Target.closeTarget', { targetId: info.targetId });
  await gone;
}

async function firefox(
  { installed, extension, headless, proxy, ownSignals = false }: LaunchOptions,
  profile: string,
  downloads: string,
): Promise<Started> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: installed.path,
    headless,
    userDataDir: profile,
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      // An extension installed for a test is removed with the browser; its data must outlive it, as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...(proxy ? proxyPrefs(proxy) : {}),
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    target: 'firefox',
    open: (address) => opened(browser, address),
    openScreen: async (path) => {
      const page = await browser.newPage();
      // Any other way of waiting is never answered for an extension's page.
      await page.goto(`moz-extension://${ADDON_UUID}/${path}`, { waitUntil: [] });
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    killBackground: () => terminateEventPage(browser),
  };
}

const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

async function terminateEventPage(browser: Browser): Promise<void> {
  await privileged(
    browser,
    `WebExtensionPolicy.getByID('${ADDON_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
  );
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return page;
}
