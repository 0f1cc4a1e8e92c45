import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { configFor } from '../vite.config';
import type { Target } from './manifest';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Builds the extension of one target. `extraMatches` are further addresses to run on, for tests and the demo. */
export async function buildExtension(
  target: Target,
  outDir: string,
  extraMatches: readonly string[] = [],
): Promise<void> {
  await build({ ...configFor(target, outDir, extraMatches), configFile: false });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const target of TARGETS) {
    await buildExtension(target, `dist/${target}`);
    console.log(`dist/${target}`);
  }
}
