import * as v from 'valibot';
import { type LibraryRecord, type LibraryRecords, NOTHING_RECORDED, RECORD_SCHEMAS } from '../core/backup/record';
import { browser } from './browser';

type Name = keyof LibraryRecord;
const NAMES = Object.keys(RECORD_SCHEMAS) as Name[];
const keyOf = (name: Name): string => `library-${name}`;

/** The record in the extension's own storage: another file than the database, so that one's loss leaves the other. */
export const libraryRecords: LibraryRecords = {
  async read() {
    const stored = await browser.storage.local.get(NAMES.map(keyOf));
    const parsed = NAMES.flatMap((name) => {
      const value = v.safeParse(RECORD_SCHEMAS[name], stored[keyOf(name)]);
      return value.success ? [[name, value.output]] : [];
    });
    return { ...NOTHING_RECORDED, ...Object.fromEntries(parsed) };
  },
  async write(change) {
    const values = NAMES.flatMap((name) => (name in change ? [[keyOf(name), change[name]]] : []));
    await browser.storage.local.set(Object.fromEntries(values));
  },
};
