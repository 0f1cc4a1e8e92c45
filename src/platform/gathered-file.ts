/** Pieces that are put into a blob together. */
const TOGETHER = 5000;

/**
 * A file that comes in pieces. What has come goes into a blob now and then: the browser may keep a blob on disk,
 * strings it may not.
 */
export async function gatheredFile(
  pieces: AsyncIterable<string> | AsyncIterable<Uint8Array<ArrayBuffer>>,
  mediaType: string,
): Promise<Blob> {
  const gathered: BlobPart[] = [];
  for await (const piece of pieces) {
    gathered.push(piece);
    if (gathered.length >= TOGETHER) gathered.splice(0, gathered.length, new Blob(gathered));
  }
  return new Blob(gathered, { type: mediaType });
}
