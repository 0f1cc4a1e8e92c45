import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Says whether a build is what may be shipped: its manifest names files that are there, and asks for nothing the README does not explain. */
const target = process.argv[2] ?? 'chrome';
const folder = `dist/${target}`;
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Bytes, gzip. */
const FIRST_SCRIPTS_LIMIT = 6 * 1024;

const problems: string[] = [];
const expect = (ok: boolean, problem: string): void => {
  if (!ok) problems.push(problem);
};

const readme = readFileSync('README.md', 'utf8');
for (const permission of [...manifest.permissions, ...manifest.optional_permissions]) {
  expect(readme.includes(`\`${permission}\``), `asks for ${permission}, which the README does not explain`);
}
expect(!manifest.host_permissions, 'asks for hosts at install time');
for (const { resources, matches } of manifest.web_accessible_resources ?? []) {
  expect(!resources.includes('*') && !resources.includes('**/*'), `shows everything to ${matches}`);
}
const named = [
  ...Object.values(manifest.icons as Record<string, string>),
  manifest.action.default_popup,
  ...(manifest.background.scripts ?? [manifest.background.service_worker]),
  ...manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js),
];
for (const file of named) expect(existsSync(join(folder, file)), `names ${file}, which is not there`);
for (const screen of readdirSync(join(folder, 'src/screens'))) {
  const html = readFileSync(join(folder, 'src/screens', screen, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src]) => src!);
  expect(scripts.length > 0, `has a screen without a script: ${screen}`);
  for (const src of scripts) expect(existsSync(join(folder, src)), `${screen} names ${src}, which is not there`);
}
const loopback = JSON.stringify(manifest).includes('127.0.0.1');
expect(!loopback, 'runs on loopback, as only a build for tests may');

/** All that a page pays that is no article: the content script, with everything it imports before it is needed. */
const firstScripts = new Set<string>();
const collect = (file: string): void => {
  if (firstScripts.has(file)) return;
  firstScripts.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  // The loader imports the script by its name in a string; the script its chunks by import statements.
  for (const [, name] of code.matchAll(/(?:from\s*|import\s*|getURL\(\s*)["'`]([^"'`]+\.js)["'`]/g)) {
    collect(name!.startsWith('.') ? join(dirname(file), name!) : name!);
  }
};
for (const { js } of manifest.content_scripts) for (const file of js) collect(file);
const bytes = [...firstScripts].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
console.log(`${folder}: a page that is no article loads ${bytes} bytes (gzip) in ${firstScripts.size} files`);
expect(bytes <= FIRST_SCRIPTS_LIMIT, `loads ${bytes} bytes into every page`);

for (const problem of problems) console.error(`${folder}: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
