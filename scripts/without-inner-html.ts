import type { Plugin } from 'vite';

/**
 * Takes Preact's one assignment to `innerHTML` (its `dangerouslySetInnerHTML`) out of the build: Readout never sets
 * HTML from a string, and what is not there cannot be misused. Fails the build where Preact no longer has it so.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/preact[\\/](dist|src)[\\/]/.test(id) || !code.includes('.innerHTML')) return null;
      const cut = code
        .replace(/([\w$.]+)\.innerHTML\s*=(?!=)/g, '$1.textContent=')
        .replace(/\.innerHTML/g, '.textContent');
      return { code: cut, map: null };
    },
  };
}
