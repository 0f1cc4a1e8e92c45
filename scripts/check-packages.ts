import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = 'out/packages';

/** Packages twice, and compares: the same sources must give the same bytes, or nobody could check what a store ships. */
const [first, second] = [packaged(), packaged()];
const differing = Object.keys(first).filter((name) => first[name] !== second[name]);
for (const name of differing) console.error(`${name} differs from one build to the next`);
process.exitCode = differing.length > 0 || Object.keys(first).length !== 3 ? 1 : 0;

function packaged(): Record<string, string> {
  execFileSync('npm', ['run', '--silent', 'package'], { stdio: 'ignore' });
  return Object.fromEntries(readdirSync(PACKAGES).map((name) => [name, hashOf(join(PACKAGES, name))]));
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
