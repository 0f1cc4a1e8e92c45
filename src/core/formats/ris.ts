import { tagsOf } from '../annotation/annotation';
import { type CslDate, cslOf } from './csl';
import type { ExportEntry, ExportFormat } from './format';

/** RIS, which Zotero, EndNote and Mendeley read: one record a quotation. */
export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  async *write(entries) {
    for await (const entry of entries) yield record(entry);
  },
};

function record(entry: ExportEntry): string {
  const item = cslOf(entry);
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', item['container-title']],
    ['DA', dateText(item.issued)],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['UR', item.URL],
    ['Y2', dateText(item.accessed)],
    ['LA', item.language],
    ['AB', item.abstract],
    ...tagsOf(entry.annotation).map((tag) => ['KW', tag] as const),
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return ['TY  - NEWS', ...lines, 'ER  - ', '', ''].join('\r\n');
}

/** RIS has a field a line. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** `2026/11/19/`, as far as known. */
const dateText = (date: CslDate | undefined): string | null => {
  const parts = date?.['date-parts'][0] ?? [];
  if (parts.length === 0) return null;
  return [...[0, 1, 2].map((i) => parts[i]?.toString().padStart(2, '0') ?? ''), ''].join('/');
};
