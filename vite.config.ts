import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import { type FurtherSites, manifestFor, type Target } from './scripts/manifest';

const source = JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8'));

/** How a build for tests or the demo differs from the one that ships. */
export interface BuildOptions {
  readonly sites?: FurtherSites;
  /** Opens the shadow root in the page, which is closed otherwise: a test's driver cannot see into a closed one. */
  readonly openUi?: boolean;
}

/** The build of one target, into `outDir`. */
export function configFor(
  target: Target,
  outDir: string,
  { sites = {}, openUi = false }: BuildOptions = {},
): UserConfig {
  return {
    logLevel: 'warn',
    define: { __SHADOW_MODE__: JSON.stringify(openUi ? 'open' : 'closed') },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [crx({ manifest: manifestFor(source, target, sites) as unknown as ManifestV3Export, browser: target })],
    build: {
      outDir,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome140' : 'firefox150',
      // The pages that no manifest entry names, or (Firefox's sidebar) none that crxjs reads.
      rolldownOptions: {
        input: ['library', 'panel', 'welcome', ...(target === 'chrome' ? ['backup-writer'] : [])].map(
          (screen) => `src/screens/${screen}/index.html`,
        ),
      },
      // A screen becomes one script afterwards (scripts/bundle-screens.ts), and a page's script must not name its parts.
      modulePreload: false,
      sourcemap: false,
    },
  };
}

export default defineConfig(() => configFor('chrome', 'dist/chrome'));
