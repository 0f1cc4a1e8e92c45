import type { Database, Upgrade } from '../schema';
import { createFirstStores } from './1-first-stores';
import { indexBriefings } from './2-briefings';

/** What leads from one version to the next, by the version it leads to. */
const MIGRATIONS: readonly ((database: Database, upgrade: Upgrade) => void)[] = [createFirstStores, indexBriefings];

/** Brings a database from the version it has to the newest. 0 is a new one. */
export function migrate(database: Database, from: number, upgrade: Upgrade): void {
  for (const step of MIGRATIONS.slice(from)) step(database, upgrade);
}
