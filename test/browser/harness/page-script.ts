import { build, type Rollup } from 'vite';

/** A script of this folder with all that it imports, to be run in a page. */
export async function pageScript(name: string): Promise<string> {
  const entry = new URL(name, import.meta.url).pathname;
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'script' } },
  })) as Rollup.RollupOutput[];
  return result[0]!.output[0].code;
}
