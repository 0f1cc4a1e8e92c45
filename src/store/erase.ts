import { takeChangeNumbers } from './changes';
import type { Connection } from './connection';
import type { Store } from './schema';
import { LAYOUT, layoutOf } from './search/search-index';

/** Everything that a library holds, apart from its counters. */
const HELD: readonly Store[] = [
  'annotations',
  'articles',
  'readings',
  'journal',
  'made',
  'undo',
  'corrections',
  'verdicts',
  'aliases',
  'staged',
  'segments',
  'heads',
  'postings',
  'stale',
];

/** Empties the library for good. The counters go on, so that nothing takes what comes for what was. */
export const erase = (connection: Connection): Promise<void> =>
  connection.write([...HELD, 'counters'], async (transaction) => {
    const layout = await layoutOf(transaction);
    await Promise.all([
      ...HELD.map((store) => transaction.objectStore(store).clear()),
      transaction.objectStore('counters').put(layout + 1, LAYOUT),
      takeChangeNumbers(transaction, 1),
    ]);
  });
