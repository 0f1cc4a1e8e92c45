import { openDB } from 'idb';
import type { Annotation } from '../../../src/core/annotation/annotation';
import { annotationIn, rowOf } from '../../../src/store/annotation-row';
import type { Library } from '../../../src/store/library';
import { openLibrary } from '../../../src/store/open';
import { seeded } from '../../../test/library/seeded';
import { Generator } from '../generate';
import { parsedQuery, QUERIES } from './queries';
import { painted, summed, timed } from './timing';

/** Measures the library that is there. */
export async function runMeasure() {
  const library = openLibrary('bench');
  const figures = await measure(library);
  await library.close();
  return figures;
}

export async function measure(library: Library) {
  const list = await measureList(library);
  const saves = await measureSaves(library);
  while (await library.tend());
  const search = await measureSearch(library);
  const { usage = 0 } = await navigator.storage.estimate();
  return { list, ...saves, search, bytes: usage };
}

/** From asking for a page's annotations until they are painted as a list; a full scan beside it. */
async function measureList(library: Library) {
  const random = seeded(3);
  const times: number[] = [];
  const { items } = await library.articles(null, 1000);
  for (let i = 0; i < 30; i++) {
    const { id } = items[Math.floor(random() * items.length)]!;
    times.push(await timed(async () => show(await library.annotationsOf(id))));
  }
  const scan = [await timed(everything), await timed(everything)];
  return { ...summed(times), getAll: summed(scan).median };
}

async function show(annotations: readonly Annotation[]): Promise<void> {
  const list = document.querySelector('#list')!;
  list.replaceChildren(
    ...annotations.map((annotation) => {
      const item = document.createElement('li');
      item.textContent = annotation.target.selector![0].exact;
      return item;
    }),
  );
  await painted();
}

async function everything(): Promise<void> {
  const database = await openDB('bench');
  const rows = await database.getAll('annotations');
  database.close();
  await show(rows.slice(0, 12).map(annotationIn));
}

/** Saves measured, each beside two bare puts of the same record. */
const SAVES = 300;

/**
 * Saves, each beside a bare put into a database that has nothing else and no index (`raw`), and one into the library's
 * own store (`rawInPlace`), which writes the same indices.
 */
async function measureSaves(library: Library) {
  const generator = new Generator(99 + Math.floor(performance.now()));
  const plain = await openDB('plain', 1, {
    upgrade: (database) => void database.createObjectStore('records', { keyPath: 'id' }),
  });
  const own = await openDB('bench');
  const put = async (database: typeof own, store: string, record: object): Promise<void> => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    transaction.store.put(record);
    await transaction.done;
  };
  const [saves, raw, inPlace]: number[][] = [[], [], []];
  const { items } = await library.articles(null, 100);
  for (let i = 0; i < SAVES; i++) {
    const annotation = { ...generator.annotation(i, items[i % items.length]!.article.url!), revision: 0 };
    const row = rowOf(generator.annotation(i, annotation.target.source), 0);
    saves!.push(await timed(() => library.saveAnnotation(annotation)));
    raw!.push(await timed(() => put(plain, 'records', annotation)));
    inPlace!.push(await timed(() => put(own, 'annotations', row)));
    await own.delete('annotations', row.id);
  }
  plain.close();
  own.close();
  return { save: summed(saves!), raw: summed(raw!), rawInPlace: summed(inPlace!) };
}

/** Every keystroke of every question, as it is typed. */
async function measureSearch(library: Library) {
  for (const text of QUERIES) await library.search(parsedQuery(text));
  const times: number[] = [];
  let slowest = { text: '', time: 0 };
  for (const query of QUERIES)
    for (let length = 1; length <= query.length; length++) {
      const text = query.slice(0, length);
      const time = await timed(() => library.search(parsedQuery(text)));
      times.push(time);
      if (time > slowest.time) slowest = { text, time };
    }
  return { ...summed(times), slowest };
}
