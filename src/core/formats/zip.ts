import { ReadoutError } from '../errors';

/** A file in a zip; its name has no folder. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
}

/** Files that a zip without extensions (zip64) can count. */
const MOST_FILES = 0xffff;

/** Of a zip made elsewhere Info-ZIP takes names for those of DOS, whatever it says of itself. The attributes are a file's that all may read. */
const MADE_ON_UNIX = { os: 3, attrs: 0o100644 * 0x10000 } as const;

/**
 * A zip, as its files come: one of them is held at a time. `made`, UTC, is the day that all of them get. Rejects with
 * `too-many` where there are more files than a zip can hold.
 */
export async function* zipped(
  files: AsyncIterable<ZippedFile>,
  made: string,
  most = MOST_FILES,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  // The command line and most exports never need it.
  const { Zip, ZipDeflate, strToU8 } = await import('fflate');
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  let count = 0;
  for await (const { name, text } of files) {
    if (++count > most) throw new ReadoutError('too-many', `a zip holds ${most} files`);
    const file = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: made, ...MADE_ON_UNIX });
    zip.add(file);
    file.push(strToU8(text), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
