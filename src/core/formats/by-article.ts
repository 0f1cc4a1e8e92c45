import { articleIdOf } from '../article/article-id';
import type { ExportEntry } from './format';

/** The entries of one article, in the order of its text; what is about all of it comes first. */
export type ArticleGroup = readonly [ExportEntry, ...ExportEntry[]];

/** Gathers entries that come article by article. Only one article's entries are held at a time. */
export async function* byArticle(entries: AsyncIterable<ExportEntry>): AsyncGenerator<ArticleGroup> {
  let group: [ExportEntry, ...ExportEntry[]] | null = null;
  for await (const entry of entries) {
    if (group && sameArticle(group[0], entry)) {
      group.push(entry);
    } else {
      if (group) yield inReadingOrder(group);
      group = [entry];
    }
  }
  if (group) yield inReadingOrder(group);
}

const inReadingOrder = (group: [ExportEntry, ...ExportEntry[]]): ArticleGroup =>
  group.sort((a, b) => placeOf(a) - placeOf(b));

function placeOf({ annotation }: ExportEntry): number {
  const position = annotation.target.selector?.find((selector) => selector.type === 'TextPositionSelector');
  return position?.start ?? 0;
}

const sameArticle = (a: ExportEntry, b: ExportEntry): boolean =>
  articleIdOf(a.annotation.target.source) === articleIdOf(b.annotation.target.source);
