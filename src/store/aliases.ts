import { aliasKey, type SpeakerAlias } from '../core/corrections/alias';
import type { Connection } from './connection';

/** Keeps an alias. Resolves to the one that was there for the same words with the same reach. */
export const keepAlias = (connection: Connection, alias: SpeakerAlias): Promise<SpeakerAlias | null> =>
  connection.write(['aliases'], async (transaction) => {
    const aliases = transaction.objectStore('aliases');
    const before = await aliases.get(aliasKey(alias));
    await aliases.put(alias, aliasKey(alias));
    return before ?? null;
  });

export const forgetAlias = (connection: Connection, alias: SpeakerAlias): Promise<void> =>
  connection.write(['aliases'], (transaction) => transaction.objectStore('aliases').delete(aliasKey(alias)));

export const aliases = (connection: Connection): Promise<readonly SpeakerAlias[]> =>
  connection.read(['aliases'], (transaction) => transaction.objectStore('aliases').getAll());
