import { type CslDate, cslOf } from './csl';
import type { ExportEntry, ExportFormat } from './format';

/** BibTeX, as biblatex reads it. It has no type for newspapers; RIS and CSL-JSON keep more. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  async *write(entries) {
    let number = 0;
    for await (const entry of entries) yield record(entry, ++number);
  },
};

function record(entry: ExportEntry, number: number): string {
  const item = cslOf(entry);
  const year = item.issued?.['date-parts'][0][0];
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['title', item.title],
    // Braces of their own: a name that is kept whole is not taken apart.
    ['author', item.author?.map(({ literal }) => `{${literal}}`).join(' and ')],
    ['organization', item['container-title']],
    ['date', dateText(item.issued)],
    ['urldate', dateText(item.accessed)],
    ['langid', item.language],
    ['abstract', item.abstract],
    ['keywords', item.keyword],
    ['note', item.note],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${escaped(value, name)}},`] : []));
  return [`@online{readout-${year ?? 'nd'}-${number},`, ...lines, `  url = {${address(item.URL)}},`, '}', '', ''].join(
    '\n',
  );
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX shows as it is. An author's own braces are ours. */
function escaped(text: string, field: string): string {
  const pattern = field === 'author' ? /[\\#$%&_~^]/g : /[\\#$%&_{}~^]/g;
  return text.replace(/\s+/gu, ' ').replace(pattern, (c) => SPECIAL[c] ?? `\\${c}`);
}

/** An address stands as it is, but for braces, which would end the field. */
const address = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);

const dateText = (date: CslDate | undefined): string | null => {
  const parts = date?.['date-parts'][0] ?? [];
  return parts.length === 0 ? null : parts.map((part) => part.toString().padStart(2, '0')).join('-');
};
