import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type BuildOptions, configFor } from '../vite.config';
import { bundleScreens } from './bundle-screens';
import type { Target } from './manifest';
import { removeInnerHtml } from './without-inner-html';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Builds the extension of one target. */
export async function buildExtension(target: Target, outDir: string, options: BuildOptions = {}): Promise<void> {
  await build({ ...configFor(target, outDir, options), configFile: false });
  await bundleScreens(outDir);
  await removeInnerHtml(outDir);
  await hideFromPages(join(outDir, 'manifest.json'));
}

/** What only the browser's scripting API runs need not be readable by pages: there it would tell who has Readout. */
async function hideFromPages(path: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as BuiltManifest;
  const shown = manifest.web_accessible_resources.filter(({ resources }) => !resources.every(isRunByScripting));
  await writeFile(path, `${JSON.stringify({ ...manifest, web_accessible_resources: shown }, null, 2)}\n`);
}

interface BuiltManifest {
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[];
}

const isRunByScripting = (resource: string): boolean => resource.endsWith('.iife.js');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const target of TARGETS) {
    await buildExtension(target, `dist/${target}`);
    console.log(`dist/${target}`);
  }
}
