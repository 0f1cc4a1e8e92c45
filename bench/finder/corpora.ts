import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const DATA = new URL('../../../shared/data/extraction/', import.meta.url);

/** What people took a page's article to be. */
export interface Gold {
  readonly file: string;
  readonly url: string;
  readonly text?: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly publish_date?: string | null;
  readonly page_type?: string;
  readonly news?: boolean;
}

export interface Corpus {
  readonly name: string;
  readonly gold: Readonly<Record<string, Gold>>;
  html(id: string): string;
}

/** A corpus of pages with human gold; null where it is not on this machine. */
export function corpus(name: string): Corpus | null {
  const folder = new URL(`${name}/`, DATA);
  if (!existsSync(folder)) return null;
  const gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Record<string, Gold>;
  return { name, gold, html: (id) => gunzipSync(readFileSync(new URL(gold[id]!.file, folder))).toString('utf8') };
}

/** The pages that rules may be tuned on: the others tell whether they hold elsewhere. Fixed by the id alone. */
export const isForTuning = (id: string): boolean => [...id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 2 === 0;
