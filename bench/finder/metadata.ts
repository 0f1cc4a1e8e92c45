import { readFileSync } from 'node:fs';
import { isoDate } from '../../src/core/article/iso-date';
import type { Extract } from './in-page';
import type { Extracts } from './quality';

/**
 * What 133 news pages of scrapinghub/article-extraction-benchmark (MIT) show their readers: facts about the pages, read
 * from them one by one without a look at what any tool makes of them.
 */
export interface MetadataGold {
  /** The headline as it stands over the article. */
  readonly title: string;
  /** The outlet's name, and what else it goes by. */
  readonly publisher: readonly string[];
  /** The day shown, `YYYY-MM-DD`; a second where it was another day in UTC. */
  readonly days: readonly string[];
  /** Who signed, persons or an agency or a desk; empty where nobody did. */
  readonly authors: readonly string[];
  /** Agencies and papers named beside the authors, which may be given or not. */
  readonly affiliations?: readonly string[];
}

export const METADATA_GOLD = JSON.parse(
  readFileSync(new URL('metadata-gold.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, MetadataGold>>;

/** A third of the pages, on which nothing is looked at one by one. The ids are hashes. */
export const isUnseen = (id: string): boolean => Number.parseInt(id.slice(-2), 16) % 3 === 0;

export type Field = 'title' | 'publisher' | 'day' | 'byline';

/**
 * Which fields a tool has right:
 * - title: the same letters and digits in the same order, with or without the outlet's name at the end;
 * - publisher: one of its names, without “The” before it and the ending of an address after it;
 * - day: one of the days;
 * - byline: the same set of names, without initials; affiliations and the outlet's own name count for nothing.
 */
export function rightOf(gold: MetadataGold, found: Extract): Record<Field, boolean> {
  const title = letters(found.title ?? '');
  const names = (byline: string): string =>
    [...new Set(namesIn(byline, gold))].sort((a, b) => a.localeCompare(b)).join('|');
  return {
    title: ['', ...gold.publisher].some((end) => title === letters(gold.title) + letters(end)),
    publisher: gold.publisher.some((name) => outlet(name) === outlet(found.publisher ?? '')),
    day: gold.days.includes(isoDate(found.published)?.slice(0, 10) ?? ''),
    byline: names(found.byline ?? '') === names(gold.authors.join(', ')),
  };
}

const letters = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

const outlet = (name: string): string =>
  letters(
    name
      .replace(/^the\s+/i, '')
      .replace(/^www\./, '')
      .replace(/\.(?:com?|org|net|info|ca|ru|co\.uk)$/i, ''),
  );

function namesIn(byline: string, { publisher, affiliations = [] }: MetadataGold): string[] {
  const nothing = new Set([...publisher, ...affiliations].map(outlet));
  return byline
    .replace(/^by\s+/i, '')
    .split(/\s*(?:[,;|/]|\s(?:and|&)\s)\s*/)
    .map((name) => outlet(name.replace(/(?<!\p{L})\p{L}\.\s*/gu, '')))
    .filter((name) => name && !nothing.has(name));
}

const FIELDS: readonly Field[] = ['title', 'publisher', 'day', 'byline'];

/** One line a part: how many of each field a tool has right. */
export function metadataLines(tool: string, extracts: Extracts): string[] {
  return [false, true].map((unseen) => {
    const ids = Object.keys(METADATA_GOLD).filter((id) => isUnseen(id) === unseen);
    const rights = ids.map((id) => rightOf(METADATA_GOLD[id]!, extracts[id]!));
    const share = (field: Field): string =>
      `${field} ${(rights.filter((right) => right[field]).length / ids.length).toFixed(3)}`;
    return `${unseen ? 'unseen' : 'dev   '} ${String(ids.length).padStart(4)}  ${tool.padEnd(12)} ${FIELDS.map(share).join('  ')}`;
  });
}

/** What a tool has wrong on the pages that may be looked at. */
export function metadataMisses(extracts: Extracts): string[] {
  return Object.entries(METADATA_GOLD)
    .filter(([id]) => !isUnseen(id))
    .flatMap(([id, gold]) => {
      const found = extracts[id]!;
      const given = { title: found.title, publisher: found.publisher, day: found.published, byline: found.byline };
      const meant = {
        title: gold.title,
        publisher: gold.publisher[0],
        day: gold.days[0],
        byline: gold.authors.join(', '),
      };
      const right = rightOf(gold, found);
      return FIELDS.filter((field) => !right[field]).map(
        (field) => `${id.slice(0, 8)} ${field}: ${given[field] ?? '–'} ← ${meant[field]}`,
      );
    });
}
