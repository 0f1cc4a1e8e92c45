import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  test: {
    name,
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/harness/global-setup.ts',
    provide: { browser: name },
    // One browser at a time: two would fight for the processor, and every time limit would be a guess.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({ test: { projects: [project('chromium'), project('firefox')] } });
