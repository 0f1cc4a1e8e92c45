import { deleteDB, openDB } from 'idb';

/** A database that is there for a moment only. */
const PASSING = 'readout-fresh-log';

/** Only Chromium, which keeps IndexedDB in LevelDB, has this property. */
const isLevelDb = (): boolean =>
  typeof IDBVersionChangeEvent !== 'undefined' && 'dataLoss' in IDBVersionChangeEvent.prototype;

/**
 * Makes the browser begin a new log, which has to be done before anything is written. A browser that is killed while it
 * writes leaves half a record at the end of LevelDB's log. LevelDB leaves that out when it starts again, but then goes
 * on writing behind it, and at the start after that finds the log corrupt; Chromium then deletes the whole database
 * (google/leveldb issue 1287). Deleting any database has LevelDB take over its log and begin another.
 */
export async function beginFreshLog(): Promise<void> {
  if (!isLevelDb()) return;
  try {
    (await openDB(PASSING, 1)).close();
    await deleteDB(PASSING);
  } catch (error) {
    // What follows will say what is wrong with storage, where something is.
    console.error('Readout: no fresh log', error);
  }
}
