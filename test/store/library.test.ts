import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Annotation, bodiesOf, noteOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import type { Library } from '../../src/store/library';
import { openLibrary } from '../../src/store/open';
import { SCHEMA_VERSION } from '../../src/store/schema';
import { diagnosis } from '../../src/store/store-errors';
import { anAnnotation, aStoredArticle, SOURCE } from '../library/samples';

let opened = 0;
const libraries: Library[] = [];
const freshName = (): string => `library-${opened++}`;
function open(name = freshName()): Library {
  const library = openLibrary(name, () => new Date('2026-11-21T12:00:00Z'));
  libraries.push(library);
  return library;
}
afterEach(async () => {
  for (const library of libraries.splice(0)) await library.close();
});

const withNote = (annotation: Annotation, note: string): Annotation => ({ ...annotation, body: bodiesOf(note, []) });
async function saved(library: Library, annotation = anAnnotation()): Promise<Annotation> {
  const result = await library.saveAnnotation(annotation);
  if (result.kind !== 'saved') throw new Error(`not saved: ${result.kind}`);
  return result.annotation;
}
const onBriefing = (library: Library) => library.annotationsOf(articleIdOf(SOURCE));

describe('saving an annotation', () => {
  test('keeps it with its article, and raises its revision', async () => {
    const library = open();
    const annotation = await saved(library);
    expect(annotation.revision).toBe(1);
    expect(await onBriefing(library)).toEqual([annotation]);
  });

  test('an edit counts as modified now, and created then', async () => {
    const library = open();
    const edited = await saved(library, withNote(await saved(library), 'same wording as in May'));
    expect(edited).toMatchObject({ revision: 2, modified: '2026-11-21T12:00:00.000Z' });
    expect(edited.created).toBe('2026-11-20T10:00:00.000Z');
  });

  test('an edit of an older revision is told so, and changes nothing', async () => {
    const library = open();
    const first = await saved(library);
    const here = await saved(library, withNote(first, 'written in this tab'));
    const there = await library.saveAnnotation(withNote(first, 'written in that tab'));
    expect(there).toEqual({ kind: 'conflict', stored: here });
    expect(await onBriefing(library)).toEqual([here]);
  });

  test('a save that is sent twice is saved once', async () => {
    const library = open();
    const annotation = anAnnotation();
    const first = await saved(library, annotation);
    expect(await saved(library, annotation)).toEqual(first);
    expect(await onBriefing(library)).toEqual([first]);
  });

  test('what another connection saved is seen at once', async () => {
    const name = freshName();
    const [one, other] = [open(name), open(name)];
    const annotation = await saved(one);
    expect(await onBriefing(other)).toEqual([annotation]);
  });

  test('an edit of what was deleted meanwhile is kept', async () => {
    const library = open();
    const first = await saved(library);
    await library.deleteAnnotations([first.id]);
    const edited = await saved(library, withNote(first, 'typed before I knew'));
    expect((await onBriefing(library)).map(noteOf)).toEqual(['typed before I knew']);
    expect(edited.revision).toBe(2);
  });
});

describe('deleting and taking it back', () => {
  test('a deleted annotation is gone, and undo brings it back as it was', async () => {
    const library = open();
    const [keep, drop] = [await saved(library), await saved(library)];
    const { undo, articles } = await library.deleteAnnotations([drop.id]);
    expect(articles).toEqual([articleIdOf(SOURCE)]);
    expect(await onBriefing(library)).toEqual([keep]);
    expect(await library.undo(undo)).toEqual({ restored: [drop], kept: [], articles: [articleIdOf(SOURCE)] });
    expect(new Set(await onBriefing(library))).toEqual(new Set([keep, drop]));
  });

  test('undo works after the browser was closed', async () => {
    const name = freshName();
    const before = open(name);
    const annotation = await saved(before);
    const { undo } = await before.deleteAnnotations([annotation.id]);
    await before.close();
    expect((await open(name).undo(undo)).restored).toEqual([annotation]);
  });

  test('a change is taken back once', async () => {
    const library = open();
    const { undo } = await library.deleteAnnotations([(await saved(library)).id]);
    await library.undo(undo);
    expect((await library.undo(undo)).restored).toEqual([]);
  });

  test('what was saved again since stays as it is', async () => {
    const library = open();
    const first = await saved(library);
    const { undo } = await library.deleteAnnotations([first.id]);
    const again = await saved(library, withNote(first, 'newer'));
    expect(await library.undo(undo)).toEqual({ restored: [], kept: [first.id], articles: [] });
    expect(await onBriefing(library)).toEqual([again]);
  });

  test('a change nobody made is not found', async () => {
    await expect(open().undo('no-such-change')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('deleting what is not there changes nothing', async () => {
    const library = open();
    expect((await library.deleteAnnotations([anAnnotation().id])).articles).toEqual([]);
  });
});

describe('articles and entries', () => {
  test('an article comes back as it was kept', async () => {
    const library = open();
    await library.keepArticle(aStoredArticle());
    expect(await library.article(articleIdOf(SOURCE))).toEqual(aStoredArticle());
    expect(await library.article(articleIdOf('https://elsewhere.example/'))).toBeNull();
  });

  test('entries come page by page, article by article, each once', async () => {
    const library = open();
    await library.keepArticle(aStoredArticle());
    const sources = [SOURCE, 'https://a.example/1', SOURCE, 'https://a.example/1', SOURCE];
    for (const [i, source] of sources.entries())
      await saved(library, anAnnotation({ source, quote: `words ${i}`, created: `2026-11-20T10:00:0${i}Z` }));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await library.entries(after, 2);
      for (const { annotation, article } of page.items) {
        expect(article?.id ?? null).toBe(annotation.target.source === SOURCE ? articleIdOf(SOURCE) : null);
        seen.push(annotation.target.selector![0].exact);
      }
      after = page.next;
    } while (after);
    expect(seen).toEqual(['words 1', 'words 3', 'words 0', 'words 2', 'words 4']);
  });

  test('a place that is none is refused', async () => {
    await expect(open().entries('{"half', 10)).rejects.toMatchObject({ code: 'invalid-message' });
  });
});

describe('the database underneath', () => {
  test('gives way to a newer Readout', async () => {
    const name = freshName();
    await saved(open(name));
    const newer = await openDB(name, SCHEMA_VERSION + 1);
    expect(newer.version).toBe(SCHEMA_VERSION + 1);
    newer.close();
  });

  test('that another holds is said after a while, and opens when it lets go', async () => {
    const name = freshName();
    const holder = await openDB(name, SCHEMA_VERSION);
    const deleting = deleteDB(name);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const library = open(name);
    const saving = saved(library).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await saving).toMatchObject({ code: 'storage-blocked' });
    holder.close();
    await deleting;
    expect(await saved(library)).toMatchObject({ revision: 1 });
  });

  test('that is newer than this Readout is left alone, and said', async () => {
    const name = freshName();
    (await openDB(name, SCHEMA_VERSION + 1)).close();
    await expect(saved(open(name))).rejects.toMatchObject({ code: 'storage-newer' });
  });

  test('that was closed is opened again', async () => {
    const library = open();
    const annotation = await saved(library);
    await library.close();
    expect(await onBriefing(library)).toEqual([annotation]);
  });

  test('that is refused is said, and tried again at the next call', async () => {
    const library = open();
    const refusing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('this profile keeps nothing', 'InvalidStateError');
    });
    await expect(saved(library)).rejects.toMatchObject({ code: 'storage-refused' });
    refusing.mockRestore();
    await saved(library);
    expect(await onBriefing(library)).toHaveLength(1);
  });

  test('that a full disk does not let open again is said to be full until something is written', async () => {
    const trouble = diagnosis(async () => Number.POSITIVE_INFINITY);
    const codeOf = async (name: string) => (await trouble.of(new DOMException('why', name))).code;
    expect(await codeOf('InvalidStateError')).toBe('storage-refused');
    expect(await codeOf('QuotaExceededError')).toBe('storage-full');
    expect(await codeOf('InvalidStateError')).toBe('storage-full');
    expect(await codeOf('UnknownError')).toBe('storage-full');
    expect(await codeOf('VersionError')).toBe('storage-newer');
    trouble.written();
    expect(await codeOf('UnknownError')).toBe('storage-failed');
    const noRoom = diagnosis(async () => 0);
    expect(await noRoom.of(new DOMException('why', 'AbortError'))).toMatchObject({ code: 'storage-full' });
  });

  test('that is full is said, and keeps nothing half', async () => {
    const library = open();
    const annotation = await saved(library);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(library.deleteAnnotations([annotation.id])).rejects.toMatchObject({ code: 'storage-full' });
    full.mockRestore();
    expect(await onBriefing(library)).toEqual([annotation]);
  });
});
