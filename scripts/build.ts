import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type BuildOptions, configFor } from '../vite.config';
import type { Target } from './manifest';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Builds the extension of one target. */
export async function buildExtension(target: Target, outDir: string, options: BuildOptions = {}): Promise<void> {
  await build({ ...configFor(target, outDir, options), configFile: false });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const target of TARGETS) {
    await buildExtension(target, `dist/${target}`);
    console.log(`dist/${target}`);
  }
}
