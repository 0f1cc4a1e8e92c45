import type { Library } from '../store/library';

/** Work on the library waits this long after a change: the next one may come at once. */
const AFTER_MS = 1000;

/**
 * Does the library's housekeeping after changes and questions. Where the browser ends the background meanwhile, nothing
 * is lost: each piece of work is done or not, and the next call goes on. `after` is done when the library needs no more.
 */
export function tender(
  library: Pick<Library, 'tend'>,
  after: () => Promise<void> = async () => undefined,
  afterMs = AFTER_MS,
): () => void {
  let busy = false;
  const work = async (): Promise<void> => {
    try {
      while (await library.tend());
      await after();
    } catch (error) {
      console.error('Readout: the library could not be tended', error);
    }
    busy = false;
  };
  return () => {
    if (busy) return;
    busy = true;
    setTimeout(work, afterMs);
  };
}
