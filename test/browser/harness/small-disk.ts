import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk that is soon full: a file system in memory, of a size that a browser's profile fits into. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all room, and what the browser frees of it until `makeRoom`. */
  fill(): void;
  makeRoom(): void;
  unmount(): void;
}

/** Null where nothing may be mounted: only root on Linux may. */
export function mountSmallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'readout-disk-'));
  const filler = join(folder, 'filler');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=250m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  let filling: NodeJS.Timeout | undefined;
  const topUp = () => {
    const { bavail, bsize } = statfsSync(folder);
    try {
      appendFileSync(filler, Buffer.alloc(bavail * bsize));
    } catch (error) {
      // The browser took some of it meanwhile: full it is.
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  };
  return {
    folder,
    fill() {
      topUp();
      filling = setInterval(topUp, 20);
    },
    makeRoom() {
      clearInterval(filling);
      rmSync(filler, { force: true });
    },
    unmount() {
      clearInterval(filling);
      // Lazily: processes of the browser may still be on their way out.
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
