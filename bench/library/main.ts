import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { browserNamed } from '../../scripts/browsers';
import { brokenImports } from './broken-imports';
import { launch } from './browser';
import { deferred } from './deferred';
import { type KillOptions, killTest } from './kill-test';
import { serve } from './server';

const argument = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1]!;
};

/**
 * The library's figures. `--only fill,measure,cold,round-trip,migrate,peers,killed,killed-plain,torn,torn-plain,broken`, `--browser chromium|firefox`,
 * `--most 100000` annotations, `--kills 300`, `--broken 100000` files, `--seed 23` of the first, `--folder` where all of it is kept.
 */
const only = argument('only', 'fill,cold,round-trip,migrate,peers,killed,killed-plain,broken').split(',');
const browser = await browserNamed(argument('browser', 'chromium'));
const folder = argument('folder', join(tmpdir(), `readout-bench-${browser.name}`));
const profile = join(folder, 'profile');
const resultsFile = join(folder, 'results.json');
const results: Record<string, unknown> = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
const say = (line: string): void => console.log(`[${browser.name}] ${line}`);

mkdirSync(folder, { recursive: true });
await build({
  root: new URL('page', import.meta.url).pathname,
  logLevel: 'warn',
  build: { outDir: join(folder, 'page'), emptyOutDir: true, target: 'esnext' },
});
// Always the same port in one folder: a library belongs to its origin, and a later run must find it.
const portFile = join(folder, 'port');
const server = await serve(join(folder, 'page'), existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0);
writeFileSync(portFile, String(server.port));

/** One task in a browser of its own, on the same profile. */
async function task(name: string, options = ''): Promise<unknown> {
  const done = deferred<unknown>();
  server.listen((path, body) => {
    if (path === '/say') say(body);
    if (path !== '/done') return;
    const { result, error } = JSON.parse(body);
    if (error) done.reject(new Error(`${name}: ${error}`));
    else done.resolve(result);
  });
  const running = launch(browser, profile, `${server.url}?task=${name}&${options}`);
  try {
    return await done.promise;
  } finally {
    await running.kill();
  }
}

const note = (name: string, result: unknown): void => {
  results[name] = result;
  say(`${name}: ${JSON.stringify(result)}`);
  writeFileSync(resultsFile, JSON.stringify(results, null, 2));
};

if (only.includes('fill')) {
  rmSync(profile, { recursive: true, force: true });
  note('fill', await task('fill', `most=${argument('most', '100000')}`));
}
if (only.includes('measure')) note('measure', await task('measure'));
if (only.includes('cold')) {
  const cold = [];
  for (let query = 0; query < 8; query++) cold.push(await task('cold', `query=${query}`));
  note('cold', cold);
}
if (only.includes('round-trip')) note('roundTrip', await task('round-trip'));
if (only.includes('migrate')) note('migrate', await task('migrate', `most=${argument('most', '100000')}`));
if (only.includes('peers')) note('peers', await task('peers'));
const killing = { kills: Number(argument('kills', '300')), store: 'readout', torn: false } as const;
const KILL_TESTS: Readonly<Record<string, KillOptions>> = {
  killed: killing,
  'killed-plain': { ...killing, store: 'plain' },
  torn: { ...killing, torn: true },
  'torn-plain': { ...killing, store: 'plain', torn: true },
};
for (const [name, options] of Object.entries(KILL_TESTS))
  if (only.includes(name)) note(name, await killTest(browser, server, join(folder, name), options, say));
if (only.includes('broken'))
  note('broken', await brokenImports(Number(argument('broken', '100000')), Number(argument('seed', '23')), say));
server.close();
say(`figures in ${resultsFile}`);
