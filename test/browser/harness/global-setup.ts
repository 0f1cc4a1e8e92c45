import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { browserNamed } from '../../../scripts/browsers';
import { buildExtension } from '../../../scripts/build';

declare module 'vitest' {
  export interface ProvidedContext {
    /** `chromium` or `firefox`. */
    browser: string;
    /**
     * The extension as built for these tests: 127.0.0.1 is a built-in site, localhost one that
     * the reader granted, its parts in the page can be reached, and it may save backups.
     */
    extension: string;
  }
}

/** Builds the extension once for all test files of a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { target } = await browserNamed(project.getProvidedContext().browser);
  const extension = await mkdtemp(join(tmpdir(), `readout-${target}-`));
  await buildExtension(target, extension, {
    sites: {
      matches: ['http://127.0.0.1/*'],
      hosts: ['http://localhost/*', 'http://127.0.0.1/*'],
      granted: ['downloads', 'offscreen'],
    },
    openUi: true,
  });
  project.provide('extension', extension);
  return () => rm(extension, { recursive: true, force: true });
}
