import type { Database } from '../schema';

/** Version 4: the speakers that the reader gave to the words of sources. */
export function createAliases(database: Database): void {
  database.createObjectStore('aliases');
}
