import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildExtension, TARGETS } from './build';

/** Makes the two store zips and the source zip. The same sources give the same bytes: fixed dates, sorted names. */
const OUT = 'out/packages';
// The oldest date a zip can hold; any fixed one would do.
const MTIME = new Date(1980, 0, 1);

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
await mkdir(OUT, { recursive: true });
for (const target of TARGETS) {
  const folder = `dist/${target}`;
  await buildExtension(target, folder);
  await zip(`readout-${version}-${target}.zip`, folder, await filesBelow(folder));
}
const sources = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
await zip(`readout-${version}-source.zip`, '.', sources);

async function zip(name: string, folder: string, files: readonly string[]): Promise<void> {
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file] = [await readFile(join(folder, file)), { mtime: MTIME, os: 3 }];
  const bytes = zipSync(entries, { level: 9 });
  await writeFile(join(OUT, name), bytes);
  console.log(`${join(OUT, name)}  ${(bytes.length / 1024).toFixed(0)} KB`);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
