import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import { manifestFor, type Target } from './scripts/manifest';
import { withoutInnerHtml } from './scripts/without-inner-html';

const source = JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8'));

/** The build of one target, into `outDir`. `extraMatches` are further addresses to run on, for tests and the demo. */
export function configFor(target: Target, outDir: string, extraMatches: readonly string[] = []): UserConfig {
  return {
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      withoutInnerHtml(),
      crx({ manifest: manifestFor(source, target, extraMatches) as unknown as ManifestV3Export, browser: target }),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome140' : 'firefox150',
      modulePreload: false,
      sourcemap: false,
    },
  };
}

export default defineConfig(() => configFor('chrome', 'dist/chrome'));
