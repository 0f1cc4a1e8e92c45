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
    const text = name && !unfinished ? await readFile(join(downloads, name), 'utf8') : '';
    if (text) {
      change.catch(() => undefined);
      return text;
    }
    await change;
  }
}
