import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledBrowser } from '../../scripts/browsers';

const CHROMIUM_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--enable-precise-memory-info',
  '--unlimited-storage',
  '--enable-logging=stderr',
];

/** Firefox answers nobody, asks nothing and restores nothing. */
const FIREFOX_PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.quotaManager.temporaryStorage.fixedLimit': 8_000_000,
  'privacy.reduceTimerPrecision': false,
  // Firefox makes pictures of pages that are visited often, in a hidden page with a database of its own.
  'browser.pagethumbnails.capturing_disabled': true,
};

/** A browser that shows one page, until it is killed. */
export interface Running {
  /** Whether the browser said that it found its database corrupt and deleted it. Only Chromium says so. */
  deletedDatabase(): boolean;
  /** SIGKILL to the browser and all its processes; resolves when it is gone. */
  kill(): Promise<void>;
}

export function launch(browser: InstalledBrowser, profile: string, url: string): Running {
  mkdirSync(profile, { recursive: true });
  const args =
    browser.target === 'chrome'
      ? [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, url]
      : firefoxArguments(profile, url);
  // A process group of its own, so that all its processes can be killed at once.
  const child = spawn(browser.path, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let deleted = false;
  child.stderr?.on('data', (said: Buffer) => {
    if (said.includes('recovering from a corrupted (and deleted) database')) deleted = true;
  });
  return { kill: () => killed(child), deletedDatabase: () => deleted };
}

function firefoxArguments(profile: string, url: string): string[] {
  const lines = Object.entries(FIREFOX_PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return ['--headless', '--no-remote', '--profile', profile, url];
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
