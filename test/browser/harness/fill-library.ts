import type { Page } from 'puppeteer-core';
import { Generator } from '../../../bench/library/generate';
import type { ImportItem } from '../../../src/core/import/import-item';
import { askBackground } from './extension';

/** Imports made-up articles and annotations in them into the library, the same each time. */
export async function fillLibrary(screen: Page, of: { articles: number; annotations: number }): Promise<void> {
  const generator = new Generator(7);
  const articles = Array.from({ length: of.articles }, (_, i) => generator.article(i));
  const items: ImportItem[] = [
    ...articles.map((article): ImportItem => ({ kind: 'article', article })),
    ...Array.from({ length: of.annotations }, (_, i): ImportItem => {
      const annotation = generator.annotation(i, articles[i % of.articles]!.article.url ?? '');
      return { kind: 'annotation', annotation };
    }),
  ];
  const session = crypto.randomUUID();
  for (let from = 0; from < items.length; from += 200)
    await askBackground(screen, 'import/stage', { session, items: items.slice(from, from + 200) });
  await askBackground(screen, 'import/commit', { session, conflicts: 'keep-mine' });
}
