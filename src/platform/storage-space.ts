/** How much room the library takes, in bytes, and whether the browser promised to keep it. */
export interface StorageSpace {
  readonly used: number;
  readonly persistent: boolean;
}

export async function storageSpace(): Promise<StorageSpace> {
  const [{ usage = 0 }, persistent] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { used: usage, persistent };
}

/** Asks the browser never to clear the library by itself. Resolves to whether it promised. */
export const keepForGood = (): Promise<boolean> => navigator.storage.persist();
