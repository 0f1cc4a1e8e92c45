import { articleIdOf } from '../article/article-id';
import type { ExportEntry } from './format';

/** The entries of one article, in their order. */
export type ArticleGroup = readonly [ExportEntry, ...ExportEntry[]];

/** Gathers entries that come article by article. Only one article's entries are held at a time. */
export async function* byArticle(entries: AsyncIterable<ExportEntry>): AsyncGenerator<ArticleGroup> {
  let group: [ExportEntry, ...ExportEntry[]] | null = null;
  for await (const entry of entries) {
    if (group && sameArticle(group[0], entry)) {
      group.push(entry);
    } else {
      if (group) yield group;
      group = [entry];
    }
  }
  if (group) yield group;
}

const sameArticle = (a: ExportEntry, b: ExportEntry): boolean =>
  articleIdOf(a.annotation.target.source) === articleIdOf(b.annotation.target.source);
