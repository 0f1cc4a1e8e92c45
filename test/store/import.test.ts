import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { type Annotation, bodiesOf, noteOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import type { ConflictChoice, ImportItem } from '../../src/core/import/import-item';
import { openLibrary } from '../../src/store/open';
import { anAnnotation, aStoredArticle, SOURCE } from '../library/samples';

let names = 0;
const session = crypto.randomUUID();
const asItem = (annotation: Annotation): ImportItem => ({ kind: 'annotation', annotation });
const invalid: ImportItem = { kind: 'invalid', where: 'line 7', why: 'no quotation' };

/** A library with one annotation, and a file put aside that has it changed, and one that is new. */
async function withStagedFile() {
  const library = openLibrary(`import-${names++}`);
  const result = await library.saveAnnotation(anAnnotation({ note: 'mine' }));
  if (result.kind !== 'saved') throw new Error('not saved');
  const mine = result.annotation;
  const same = await library.saveAnnotation(anAnnotation({ note: 'in both' }));
  if (same.kind !== 'saved') throw new Error('not saved');
  const theirs = { ...mine, body: bodiesOf('theirs', []) };
  const fresh = anAnnotation({ note: 'fresh' });
  await library.stageImport(session, [
    asItem(theirs),
    asItem(fresh),
    invalid,
    { kind: 'article', article: aStoredArticle() },
  ]);
  await library.stageImport(session, [asItem(fresh), asItem(same.annotation)]);
  const notes = async () => (await library.annotationsOf(articleIdOf(SOURCE))).map(noteOf).sort();
  return { library, mine, theirs, notes };
}

test('an import is looked at before anything is done', async () => {
  const { library, mine, theirs, notes } = await withStagedFile();
  expect(await library.previewImport(session)).toEqual({
    fresh: 1,
    duplicate: 1,
    conflicting: 1,
    articles: 1,
    invalid: 1,
    problems: [{ where: 'line 7', why: 'no quotation' }],
    conflicts: [{ mine, theirs }],
  });
  expect(await notes()).toEqual(['in both', 'mine']);
  expect(await library.article(articleIdOf(SOURCE))).toBeNull();
});

test.each<[ConflictChoice, string[]]>([
  ['keep-mine', ['fresh', 'in both', 'mine']],
  ['take-theirs', ['fresh', 'in both', 'theirs']],
  ['keep-both', ['fresh', 'in both', 'mine', 'theirs']],
])('%s: the library has %j, and before it again after one step back', async (choice, after) => {
  const { library, notes } = await withStagedFile();
  const { undo } = await library.commitImport(session, choice);
  expect(await notes()).toEqual(after);
  expect((await library.article(articleIdOf(SOURCE)))?.article.title).toMatch(/^Harbour/);
  await library.undo(undo);
  expect(await notes()).toEqual(['in both', 'mine']);
});

test('an import that fails half-way leaves nothing behind, and can be tried again', async () => {
  const { library, notes } = await withStagedFile();
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'annotations' && ++puts === 2) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(library.commitImport(session, 'keep-both')).rejects.toMatchObject({ code: 'storage-full' });
  failing.mockRestore();
  expect(await notes()).toEqual(['in both', 'mine']);
  await library.commitImport(session, 'keep-both');
  expect(await notes()).toHaveLength(4);
});

test('a cancelled import is forgotten', async () => {
  const { library, notes } = await withStagedFile();
  await library.cancelImport(session);
  expect(await library.previewImport(session)).toMatchObject({ fresh: 0, invalid: 0 });
  await library.commitImport(session, 'take-theirs');
  expect(await notes()).toEqual(['in both', 'mine']);
});

test('an abandoned import is cleared after a day', async () => {
  const clock = { now: new Date('2026-11-21T12:00:00Z') };
  const library = openLibrary(`import-${names++}`, () => clock.now);
  await library.stageImport(session, [invalid]);
  while (await library.tend());
  expect((await library.previewImport(session)).invalid).toBe(1);
  clock.now = new Date('2026-11-22T13:00:00Z');
  while (await library.tend());
  expect((await library.previewImport(session)).invalid).toBe(0);
});
