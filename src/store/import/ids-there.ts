import type { Read } from '../schema';

/** The ids of all annotations: one request, where asking for each of a large import would be as many. */
export const idsThere = async (transaction: Read): Promise<ReadonlySet<string>> =>
  new Set(await transaction.objectStore('annotations').getAllKeys());
