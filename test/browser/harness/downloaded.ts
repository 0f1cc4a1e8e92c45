import { readdir, readFile, watch } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './launch';

/** The text of the first downloaded file with an extension, as soon as the browser has finished it. */
export const downloaded = async (session: Session, extension: string): Promise<string> =>
  (await downloadedBytes(session, extension)).toString('utf8');

export async function downloadedBytes({ downloads }: Session, extension: string): Promise<Buffer> {
  const signal = AbortSignal.timeout(10_000);
  const changes = watch(downloads, { signal })[Symbol.asyncIterator]();
  for (;;) {
    // The watch begins with this call: what is finished while the folder is looked at must not be missed.
    const change = changes.next();
    const names = await readdir(downloads);
    const name = names.find((candidate) => candidate.endsWith(extension));
    const unfinished = names.some((candidate) => /\.(part|crdownload)$/.test(candidate));
    const bytes = name && !unfinished ? await bytesOf(join(downloads, name)) : null;
    if (bytes?.length) {
      change.catch(() => undefined);
      return bytes;
    }
    await change;
  }
}

/** Firefox writes under a name of its own and renames at the end: a file that is gone is one that is not finished. */
const bytesOf = (path: string): Promise<Buffer | null> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
