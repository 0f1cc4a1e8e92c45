import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes Preact's use of `innerHTML` (its `dangerouslySetInnerHTML`) out of a build: Readout never sets HTML from a
 * string, and what is not there cannot be misused. Done to the built files, because content scripts are bundled apart.
 * Throws where there is nothing to take out any more: then this step can go.
 */
export async function removeInnerHtml(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const changed = await Promise.all(names.map((name) => withoutInnerHtml(join(folder, name))));
  if (!changed.includes(true)) throw new Error('no built file uses innerHTML: scripts/without-inner-html.ts can go');
}

async function withoutInnerHtml(path: string): Promise<boolean> {
  const code = await readFile(path, 'utf8');
  if (!code.includes('.innerHTML')) return false;
  await writeFile(path, code.replaceAll('.innerHTML', '.textContent'));
  return true;
}
