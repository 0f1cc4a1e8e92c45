import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __SHADOW_MODE__: JSON.stringify('open') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // A busy machine is no failure: only what hangs runs into the limit.
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'], testTimeout: 60_000 },
});
