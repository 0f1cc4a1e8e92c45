import { noteOf, quoteOf, tagsOf } from '../annotation/annotation';
import type { ExportEntry, ExportFormat } from './format';
import { passageLink } from './passage-link';

/** The columns, by their heading. */
const COLUMNS: Readonly<Record<string, (entry: ExportEntry) => string | null | undefined>> = {
  quotation: ({ annotation }) => quoteOf(annotation),
  note: ({ annotation }) => noteOf(annotation),
  tags: ({ annotation }) => tagsOf(annotation).join('; '),
  colour: ({ annotation }) => annotation.colour,
  speaker: ({ annotation }) => annotation.claim?.speaker,
  act: ({ annotation }) => annotation.claim?.act,
  cameo: ({ annotation }) => annotation.claim?.cameo,
  quoted: ({ annotation }) => annotation.claim?.quoted,
  about: ({ annotation }) => annotation.claim?.about.join('; '),
  title: ({ article }) => article?.title,
  byline: ({ article }) => article?.byline,
  publisher: ({ article }) => article?.publisher,
  published: ({ article }) => article?.published,
  ministry: ({ analysis }) => analysis?.briefing.ministry,
  spokesperson: ({ analysis }) => analysis?.briefing.spokesperson,
  briefing_date: ({ analysis }) => analysis?.briefing.date,
  url: ({ annotation }) => annotation.target.source,
  passage: ({ annotation }) => passageLink(annotation),
  created: ({ annotation }) => annotation.created,
  modified: ({ annotation }) => annotation.modified,
  id: ({ annotation }) => annotation.id,
};

/** One row an annotation. UTF-8 with a byte order mark, without which Excel reads the file in another encoding. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  async *write(entries) {
    yield `\uFEFF${csvRow(Object.keys(COLUMNS))}`;
    for await (const entry of entries) yield csvRow(Object.values(COLUMNS).map((cell) => cell(entry) ?? ''));
  },
};

/** A line of CSV (RFC 4180). */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value: string): string {
  const cell = guarded(value);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text (OWASP, CSV injection). */
const guarded = (value: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value);
