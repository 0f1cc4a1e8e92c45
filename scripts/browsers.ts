import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Target } from './manifest';

/** A browser on this machine, and which of the two builds it takes. */
export interface InstalledBrowser {
  readonly name: string;
  readonly target: Target;
  readonly path: string;
}

interface Known {
  readonly name: string;
  readonly target: Target;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  /** Debian's package; null where Debian has none. */
  readonly debian: string | null;
}

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const onWindows = (path: string): string[] => programFiles.map((folder) => join(folder, path));

/** In the order they are tried. */
const KNOWN: readonly Known[] = [
  {
    name: 'chromium',
    target: 'chrome',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    debian: 'chromium',
  },
  {
    name: 'chrome',
    target: 'chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
    ],
    debian: null,
  },
  {
    name: 'edge',
    target: 'chrome',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    debian: null,
  },
  {
    name: 'firefox',
    target: 'firefox',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox\\firefox.exe')],
    debian: 'firefox-esr',
  },
];

export const BROWSER_NAMES: readonly string[] = KNOWN.map(({ name }) => name);

/** No browser could be had: the message says which were looked for and what one command would install one. */
export class NoBrowserError extends Error {}

/** The named browser, or the first that is there; installed where this is Debian or Ubuntu and we are root. */
export async function browserNamed(name?: string): Promise<InstalledBrowser> {
  const wanted = name === undefined ? KNOWN : KNOWN.filter((known) => known.name === name);
  if (wanted.length === 0)
    throw new NoBrowserError(`There is no browser "${name}"; one of ${BROWSER_NAMES.join(', ')}.`);
  return found(wanted) ?? installed(wanted);
}

function found(wanted: readonly Known[]): InstalledBrowser | null {
  for (const { name, target, commands, paths } of wanted) {
    const path = [...commands.flatMap(onPath), ...paths].find((candidate) => existsSync(candidate));
    if (path) return { name, target, path };
  }
  return null;
}

function onPath(command: string): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(wanted: readonly Known[]): InstalledBrowser {
  const looked = `No browser was found; looked for ${wanted.map(({ name }) => name).join(', ')}.`;
  const known = wanted.find(({ debian }) => debian !== null);
  const command = `apt-get install -y ${known?.debian ?? 'chromium'}`;
  if (!known || !existsSync('/etc/debian_version')) {
    throw new NoBrowserError(
      `${looked} Install Chromium or Firefox, for instance from https://www.mozilla.org/firefox/`,
    );
  }
  if (process.getuid?.() !== 0) throw new NoBrowserError(`${looked} Install one with: sudo ${command}`);
  console.log(`${looked} Installing ${known.debian} …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', known.debian!]]) {
    const run = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: APT });
    if (run.status !== 0) throw new NoBrowserError(`${looked} "apt-get ${args.join(' ')}" failed.`);
  }
  const now = found([known]);
  if (!now) throw new NoBrowserError(`${looked} ${known.debian} was installed, but no program of it was found.`);
  return now;
}

const APT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
