import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says whether a build is what may be shipped: its manifest names files that are there, and asks for nothing the README does not explain. */
const target = process.argv[2] ?? 'chrome';
const folder = `dist/${target}`;
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const problems: string[] = [];
const expect = (ok: boolean, problem: string): void => {
  if (!ok) problems.push(problem);
};

const readme = readFileSync('README.md', 'utf8');
for (const permission of manifest.permissions) {
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
const loopback = JSON.stringify(manifest).includes('127.0.0.1');
expect(!loopback, 'runs on loopback, as only a build for tests may');

for (const problem of problems) console.error(`${folder}: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
