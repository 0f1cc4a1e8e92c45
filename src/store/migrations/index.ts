import type { IDBPTransaction } from 'idb';
import type { Database, ReadoutSchema, Store } from '../schema';
import { createFirstStores } from './1-first-stores';

type Upgrade = IDBPTransaction<ReadoutSchema, Store[], 'versionchange'>;

/** What leads from one version to the next, by the version it leads to. */
const MIGRATIONS: readonly ((database: Database, upgrade: Upgrade) => void)[] = [createFirstStores];

/** Brings a database from the version it has to the newest. 0 is a new one. */
export function migrate(database: Database, from: number, upgrade: Upgrade): void {
  for (const step of MIGRATIONS.slice(from)) step(database, upgrade);
}
