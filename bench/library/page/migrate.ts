import { deleteDB, openDB } from 'idb';
import { tagsOf } from '../../../src/core/annotation/annotation';
import { articleIdOf } from '../../../src/core/article/article-id';
import { ReadoutError } from '../../../src/core/errors';
import type { Library } from '../../../src/store/library';
import { createFirstStores } from '../../../src/store/migrations/1-first-stores';
import { indexBriefings } from '../../../src/store/migrations/2-briefings';
import { openLibrary } from '../../../src/store/open';
import type { ReadoutSchema } from '../../../src/store/schema';
import { Generator } from '../generate';
import { heap, say, timed } from './timing';

const NAME = 'old';
const PER_TRANSACTION = 5000;

/** A library as version 2 wrote it, and how long the first question to it takes. */
export async function runMigrate(options: URLSearchParams) {
  const most = Number(options.get('most') ?? 100_000);
  await deleteDB(NAME);
  await fillVersion2(most);
  say(`${most} annotations of version 2`);
  const library = openLibrary(NAME);
  let mostHeap = 0;
  const watching = setInterval(() => {
    mostHeap = Math.max(mostHeap, heap());
  }, 100);
  const time = await timed(() => whenUpgraded(library));
  clearInterval(watching);
  const count = await library.countAnnotations();
  await library.close();
  await deleteDB(NAME);
  return { time, count, heap: mostHeap };
}

/** A call does not wait for an upgrade as long as it takes, and is made again. */
async function whenUpgraded(library: Library): Promise<void> {
  for (;;) {
    try {
      await library.countAnnotations();
      return;
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.code !== 'storage-upgrading') throw error;
    }
  }
}

async function fillVersion2(most: number): Promise<void> {
  const database = await openDB<ReadoutSchema>(NAME, 2, {
    upgrade(created, _from, _to, upgrade) {
      createFirstStores(created);
      indexBriefings(created, upgrade as never);
    },
  });
  const generator = new Generator(1);
  for (let there = 0; there < most; ) {
    const transaction = database.transaction(['annotations', 'counters'], 'readwrite', { durability: 'relaxed' });
    for (const end = Math.min(most, there + PER_TRANSACTION); there < end; there++) {
      const annotation = generator.annotation(there, `https://news.example/story-${Math.floor(there / 12.5)}`);
      const article = articleIdOf(annotation.target.source);
      const row = { annotation, article, tags: tagsOf(annotation), change: there + 1 };
      transaction.objectStore('annotations').put(row as never);
    }
    transaction.objectStore('counters').put(there, 'change');
    await transaction.done;
  }
  database.close();
}
