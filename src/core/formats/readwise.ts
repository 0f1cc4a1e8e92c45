import { noteOf, quoteOf, startOf, tagsOf } from '../annotation/annotation';
import { csvRow } from './csv';
import type { ExportEntry, ExportFormat } from './format';

/** The columns of Readwise's CSV import; Location has to be a number, and keeps the order of the page. */
export const READWISE_COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

export const readwise: ExportFormat = {
  id: 'readwise',
  extension: 'readwise.csv',
  mediaType: 'text/csv',
  async *write(entries) {
    yield csvRow(READWISE_COLUMNS);
    for await (const entry of entries) yield csvRow(cellsOf(entry));
  },
};

const cellsOf = ({ annotation, article }: ExportEntry): string[] => [
  // Readwise has no notes on a page: the note itself is kept.
  quoteOf(annotation) || noteOf(annotation),
  article?.title ?? '',
  article?.byline ?? article?.publisher ?? '',
  annotation.target.source,
  [...tagsOf(annotation).map((tag) => `.${tag.replace(/\s+/gu, '-')}`), noteOf(annotation)].filter(Boolean).join(' '),
  String(startOf(annotation)),
  annotation.created.slice(0, 19).replace('T', ' '),
];
