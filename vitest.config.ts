import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __SHADOW_MODE__: JSON.stringify('open') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'] },
});
