import { deleteDB } from 'idb';
import type { ImportItem } from '../../../src/core/import/import-item';
import type { Library } from '../../../src/store/library';
import { openLibrary } from '../../../src/store/open';
import { Generator } from '../generate';
import { measure } from './measure';
import { say, timed } from './timing';

const SIZES = [1_000, 10_000, 100_000];
const ARTICLES_PER = 12.5;

/** Fills a library step by step and measures it at each size. */
export async function runFill(options: URLSearchParams) {
  const most = Number(options.get('most') ?? 100_000);
  await deleteDB('bench');
  const library = openLibrary('bench');
  const fill = filler(library);
  const steps = [];
  for (const size of SIZES.filter((one) => one <= most)) {
    const filling = await timed(() => fill(size));
    const indexing = await timed(async () => {
      while (await library.tend());
    });
    say(`${size}: filled in ${Math.round(filling)} ms, indexed in ${Math.round(indexing)} ms`);
    steps.push({ size, filling, indexing, ...(await measure(library)) });
    say(JSON.stringify(steps.at(-1)));
  }
  await library.close();
  return steps;
}

function filler(library: Library): (size: number) => Promise<void> {
  const generator = new Generator(1);
  const urls: string[] = [];
  let there = 0;
  return async (size) => {
    const session = crypto.randomUUID();
    while (there < size) {
      const items: ImportItem[] = [];
      for (; items.length < 500 && there < size; there++) {
        if (urls.length < there / ARTICLES_PER + 1) {
          const article = generator.article(urls.length);
          urls.push(article.article.url!);
          items.push({ kind: 'article', article });
        }
        items.push({ kind: 'annotation', annotation: generator.annotation(there, urls[there % urls.length]!) });
      }
      await library.stageImport(session, items);
    }
    await library.commitImport(session, 'keep-mine');
  };
}
