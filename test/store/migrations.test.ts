import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { articleIdOf } from '../../src/core/article/article-id';
import { createFirstStores } from '../../src/store/migrations/1-first-stores';
import { indexBriefings } from '../../src/store/migrations/2-briefings';
import { packAnnotations } from '../../src/store/migrations/3-packed-annotations';
import { openLibrary } from '../../src/store/open';
import type { ReadoutSchema } from '../../src/store/schema';
import { anAnnotation, SOURCE, withoutBlock } from '../library/samples';

/** A library as version 2 wrote it. */
async function ofVersion2(name: string, annotations: readonly ReturnType<typeof anAnnotation>[]): Promise<void> {
  const database = await openDB<ReadoutSchema>(name, 2, {
    upgrade(created, _from, _to, upgrade) {
      createFirstStores(created);
      indexBriefings(created, upgrade as never);
    },
  });
  const transaction = database.transaction(['annotations', 'staged', 'counters'], 'readwrite');
  for (const [i, annotation] of annotations.entries()) {
    const tags = annotation.body.flatMap(({ purpose, value }) => (purpose === 'tagging' ? [value] : []));
    const row = { annotation, article: articleIdOf(annotation.target.source), tags, change: i + 1 };
    await transaction.objectStore('annotations').put(row as never);
  }
  await transaction.objectStore('staged').put({ session: 'begun', items: [], at: '2026-11-20T10:00:00.000Z' } as never);
  await transaction.objectStore('counters').put(annotations.length, 'change');
  await transaction.done;
  database.close();
}

afterEach(() => void vi.useRealTimers());

test('who asks while a large library is upgraded is told so, and answered when it is done', async () => {
  const annotations = Array.from({ length: 3000 }, (_, i) => anAnnotation({ quote: `words ${i}` }));
  await ofVersion2('large-from-2', annotations);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const upgrades: Promise<unknown>[] = [];
  const library = openLibrary('large-from-2', undefined, (done) => void upgrades.push(done));
  const early = library.countAnnotations().catch((error: unknown) => error);
  const upgrading = vi.spyOn(IDBObjectStore.prototype, 'put');
  while (upgrading.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(5000);
  expect(await early).toMatchObject({ code: 'storage-upgrading' });
  vi.useRealTimers();
  expect(upgrades).toHaveLength(1);
  await upgrades[0];
  expect(await library.countAnnotations()).toBe(3000);
  await library.close();
});

test('annotations of version 2 are all there in version 3, by article, tag and words', async () => {
  const annotations = [
    anAnnotation({ quote: 'written assurances', tags: ['river'], created: '2026-11-20T10:00:00.000Z' }),
    withoutBlock(anAnnotation({ quote: 'the dam', tags: ['river', 'dam'], created: '2026-11-21T10:00:00.000Z' })),
    anAnnotation({ quote: 'elsewhere', source: 'https://b.example/1', created: '2026-11-22T10:00:00.000Z' }),
  ];
  await ofVersion2('from-2', annotations);
  const library = openLibrary('from-2');
  expect(await library.annotationsOf(articleIdOf(SOURCE))).toEqual(annotations.slice(0, 2));
  expect(await library.tags()).toEqual([
    { value: 'dam', count: 1 },
    { value: 'river', count: 2 },
  ]);
  const found = await library.select({
    text: 'assurances',
    filters: {} as never,
    from: null,
    to: null,
    sort: 'newest',
    offset: 0,
    limit: 10,
  });
  expect(found).toEqual([annotations[0]!.id]);
  const { undo } = await library.deleteAnnotations([annotations[1]!.id]);
  expect((await library.undo(undo)).restored).toEqual([annotations[1]]);
  expect(await library.previewImport('begun')).toMatchObject({ fresh: 0, invalid: 0 });
  await library.close();
});

test('a library of version 3 keeps what it has, and takes aliases in version 4', async () => {
  const correction = {
    id: crypto.randomUUID(),
    article: articleIdOf(SOURCE),
    selector: anAnnotation().target.selector!,
    corrected: { kind: 'speaker', speaker: 'Mira Talvik' },
    at: '2026-11-20T10:00:00.000Z',
  } as const;
  const old = await openDB<ReadoutSchema>('from-3', 3, {
    async upgrade(created, _from, _to, upgrade) {
      createFirstStores(created);
      indexBriefings(created, upgrade as never);
      await packAnnotations(created, upgrade as never);
    },
  });
  await old.put('corrections', correction);
  old.close();
  const library = openLibrary('from-3');
  const alias = {
    words: 'spokesperson',
    speaker: 'Mira Talvik',
    reach: { of: 'everywhere' },
    at: '2026-11-21T10:00:00.000Z',
  } as const;
  expect(await library.allJudgements()).toEqual({ corrections: [correction], verdicts: [], aliases: [] });
  await library.keepAlias(alias);
  expect(await library.aliases()).toEqual([alias]);
  await library.close();
});
