import type { Database, Upgrade } from '../schema';
import { createFirstStores } from './1-first-stores';
import { indexBriefings } from './2-briefings';
import { packAnnotations } from './3-packed-annotations';
import { createAliases } from './4-speaker-aliases';

/** What leads from one version to the next, by the version it leads to. */
const MIGRATIONS: readonly ((database: Database, upgrade: Upgrade) => void | Promise<void>)[] = [
  createFirstStores,
  indexBriefings,
  packAnnotations,
  createAliases,
];

/** Brings a database from the version it has to the newest. 0 is a new one. */
export async function migrate(database: Database, from: number, upgrade: Upgrade): Promise<void> {
  for (const step of MIGRATIONS.slice(from)) await step(database, upgrade);
}
