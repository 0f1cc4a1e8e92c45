import { csvRows } from './csv-rows';
import { annotationFrom } from './foreign-annotation';
import { type Importer, invalidItem } from './importer';

/** Readwise's CSV, by its headings: `Highlight, Title, Author, URL, Note, Location, Date`. */
export const readwiseImporter: Importer = {
  id: 'readwise',
  recognises: (beginning) => /^\uFEFF?"?Highlight"?,/.test(beginning),
  async *read(pieces, { now }) {
    let columns: readonly string[] | null = null;
    let number = 1;
    for await (const row of csvRows(pieces)) {
      if (!columns) {
        columns = row.map((name) =>
          name
            .replace(/^\uFEFF/, '')
            .trim()
            .toLowerCase(),
        );
        continue;
      }
      const cell = cellsOf(columns, row);
      const { note, tags } = noteAndTags(cell('note') || cell('notes'));
      const created = cell('date') || cell('highlighted at');
      const read = annotationFrom(
        {
          source: cell('url'),
          exact: cell('highlight'),
          note,
          tags,
          created: created && `${created.replace(' ', 'T')}Z`,
        },
        now,
      );
      const where = `row ${++number}`;
      yield typeof read === 'string' ? invalidItem(where, read) : { kind: 'annotation', annotation: read };
    }
  },
};

/** A cell by its heading, without the apostrophe that guards a formula. */
const cellsOf =
  (columns: readonly string[], row: readonly string[]) =>
  (name: string): string =>
    (row[columns.indexOf(name)] ?? '').replace(/^'(?=[=+\-@])/, '');

/** A word of a note that begins with a full stop is a tag. */
function noteAndTags(text: string): { note: string; tags: string[] } {
  const tags = [...text.matchAll(/(?:^|\s)\.([^\s.]\S*)/gu)].map(([, tag]) => tag!);
  return { note: text.replace(/(^|\s)\.[^\s.]\S*/gu, '').trim(), tags };
}
