/** Set by the build: `closed`, but `open` in the build for tests, whose drivers cannot see into a closed root. */
declare const __SHADOW_MODE__: 'open' | 'closed';
