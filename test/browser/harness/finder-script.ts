import { build, type Rollup } from 'vite';

/** The finder as a script for a page: `finder.described(html, address)` is what it makes of a document. */
export async function finderScript(): Promise<string> {
  const entry = new URL('finder-in-page.ts', import.meta.url).pathname;
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'finder' } },
  })) as Rollup.RollupOutput[];
  return result!.output[0].code.replace(/^(?:var|const) finder\b/, 'globalThis.finder');
}
