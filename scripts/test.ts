import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserNamed, NoBrowserError } from './browsers';

/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Closes with one line
 * `N passed, N failed`. `--only unit|browser` runs a part.
 */
const OUT = 'out/test';
const BROWSERS = ['chromium', 'firefox'] as const;

interface Outcome {
  passed: number;
  failed: number;
  readonly skipped: string[];
}
const total: Outcome = { passed: 0, failed: 0, skipped: [] };

const only = process.argv[process.argv.indexOf('--only') + 1];
const wants = (part: 'unit' | 'browser'): boolean => !process.argv.includes('--only') || only === part;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
if (wants('unit')) {
  check('type check', 'tsc', ['--noEmit', '-p', 'tsconfig.json']);
  check('type check of the core', 'tsc', ['--noEmit', '-p', 'src/core/tsconfig.json']);
  check('lint', 'biome', ['check', '.']);
  vitest('unit', []);
  check('build', 'tsx', ['scripts/build.ts']);
  for (const target of ['chrome', 'firefox']) check(`manifest of ${target}`, 'tsx', ['scripts/check-build.ts', target]);
  check('the same packages twice', 'tsx', ['scripts/check-packages.ts']);
  check('web-ext lint', 'web-ext', [
    'lint',
    '--source-dir=dist/firefox',
    '--no-config-discovery',
    '--warnings-as-errors',
    '--boring',
  ]);
}
if (wants('browser')) for (const name of BROWSERS) await inBrowser(name);

for (const name of total.skipped) console.log(`skipped: ${name}`);
const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one command that passes or fails as a whole. */
function check(name: string, command: string, args: readonly string[]): void {
  const ok = run(command, args);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
  if (ok) total.passed++;
  else total.failed++;
}

async function inBrowser(name: (typeof BROWSERS)[number]): Promise<void> {
  try {
    await browserNamed(name);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.log(error.message);
    if (process.env['CI'] === 'true') total.failed++;
    else total.skipped.push(`every test in ${name}: the browser is not there`);
    return;
  }
  vitest(name, ['--config', 'vitest.browser.config.ts', '--project', name]);
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs one suite and adds its tests, one by one, to the total. */
function vitest(name: string, args: readonly string[]): void {
  const file = `${OUT}/${name}.json`;
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]);
  const report = readReport(file);
  total.passed += report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  // A file that cannot even be loaded has no failed test, but has failed.
  total.failed += failed === 0 && !ok ? 1 : failed;
  for (const { assertionResults } of report?.testResults ?? []) {
    for (const { status, fullName } of assertionResults) {
      if (status === 'pending' || status === 'skipped') total.skipped.push(`${name}: ${fullName}`);
    }
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (error) {
    console.log(`no report of the tests: ${error}`);
    return null;
  }
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
