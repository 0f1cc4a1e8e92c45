import { type ArticleGroup, byArticle } from './by-article';
import { articleFileName, distinctNames } from './file-name';
import type { ExportEntry, ExportFormat, ExportOptions, FileFormat } from './format';
import { type ZippedFile, zipped } from './zip';

/** The same text format as a zip with a file for each article, as Obsidian and other folders of notes want them. */
export const inArticleFiles = (format: ExportFormat): FileFormat => ({
  id: `${format.id}-files`,
  extension: `${format.extension}.zip`,
  mediaType: 'application/zip',
  write: (entries, options) => zipped(articleFiles(format, entries, options), options.exported),
});

/** A file for each article, in a text format. */
export async function* articleFiles(
  format: ExportFormat,
  entries: AsyncIterable<ExportEntry>,
  options: ExportOptions,
): AsyncGenerator<ZippedFile> {
  const distinct = distinctNames();
  for await (const group of byArticle(entries)) {
    const name = distinct(articleFileName(group[0]), format.extension);
    yield { name, text: await joined(format.write(streamed(group), options)) };
  }
}

async function* streamed(group: ArticleGroup): AsyncGenerator<ExportEntry> {
  yield* group;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
