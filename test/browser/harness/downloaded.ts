import { readdir, readFile, watch } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './launch';

/** The text of the first downloaded file with an extension, as soon as the browser has finished it. */
export async function downloaded({ downloads }: Session, extension: string): Promise<string> {
  const signal = AbortSignal.timeout(10_000);
  const changes = watch(downloads, { signal })[Symbol.asyncIterator]();
  for (;;) {
    // The watch begins with this call: what is finished while the folder is looked at must not be missed.
    const change = changes.next();
    const names = await readdir(downloads);
    const name = names.find((candidate) => candidate.endsWith(extension));
    const unfinished = names.some((candidate) => /\.(part|crdownload)$/.test(candidate));
    const text = name && !unfinished ? await textOf(join(downloads, name)) : '';
    if (text) {
      change.catch(() => undefined);
      return text;
    }
    await change;
  }
}

/** Firefox writes under a name of its own and renames at the end: a file that is gone is one that is not finished. */
const textOf = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
