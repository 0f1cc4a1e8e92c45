import { type Annotation, type AnnotationId, bodiesOf, noteOf, tagsOf } from '../../../src/core/annotation/annotation';
import { articleIdOf } from '../../../src/core/article/article-id';
import type { ImportItem } from '../../../src/core/import/import-item';
import { openLibrary } from '../../../src/store/open';
import { pick, seeded } from '../../../test/library/seeded';
import { Generator } from '../generate';
import { plainLibrary, type WrittenLibrary } from './plain-library';

const SOURCE = 'https://kill.example/story';

/**
 * Writes without end until the browser is killed. Before a change the server is told what is about to be done, after it
 * that it was acknowledged; what the library held before is sent first, so that the server can compare.
 */
export async function runKilled(options: URLSearchParams): Promise<never> {
  const library = options.get('store') === 'plain' ? plainLibrary() : openLibrary('killed');
  const random = seeded(Number(options.get('seed')));
  const generator = new Generator(Number(options.get('seed')));
  const state = new Map((await library.annotationsOf(articleIdOf(SOURCE))).map((one) => [one.id, one]));
  const whole = await isWhole(library, [...state.values()]);
  await tell('/state', { notes: [...state.values()].map((one) => [one.id, noteOf(one)]), whole });
  for (let step = 0; ; step++)
    await CHANGES[pick(random, KINDS)](library, state, generator, `${options.get('seed')}-${step}`);
}

const tell = async (path: string, body: unknown): Promise<void> => {
  await fetch(path, { method: 'POST', body: JSON.stringify(body) });
};

type State = Map<AnnotationId, Annotation>;
type Change = (library: WrittenLibrary, state: State, generator: Generator, mark: string) => Promise<void>;
type Kind = 'save' | 'edit' | 'delete' | 'bulk' | 'import';

/** Saves are what happens most. */
const KINDS: readonly Kind[] = ['save', 'save', 'save', 'edit', 'edit', 'delete', 'bulk', 'import'];

const CHANGES: Readonly<Record<Kind, Change>> = {
  async save(library, state, generator, mark) {
    const made = { ...generator.annotation(state.size, SOURCE), id: `urn:uuid:${crypto.randomUUID()}` as AnnotationId };
    const annotation = { ...made, revision: 0, body: bodiesOf(mark, []) };
    await acknowledged([[annotation.id, mark]], async () => {
      const result = await library.saveAnnotation(annotation);
      if (result.kind === 'saved') state.set(annotation.id, result.annotation);
    });
  },
  async edit(library, state, _generator, mark) {
    const [before] = state.values();
    if (!before) return;
    await acknowledged([[before.id, mark]], async () => {
      const result = await library.saveAnnotation({ ...before, body: bodiesOf(mark, tagsOf(before)) });
      if (result.kind === 'saved') state.set(before.id, result.annotation);
    });
  },
  async delete(library, state) {
    const ids = [...state.keys()].slice(0, 3);
    await acknowledged(
      ids.map((id) => [id, null]),
      async () => {
        await library.deleteAnnotations(ids);
        for (const id of ids) state.delete(id);
      },
    );
  },
  /** Gives many annotations one tag at once: all of them have it, or none. */
  async bulk(library, state, _generator, mark) {
    const ids = [...state.keys()].slice(0, 40);
    await library.changeAnnotations(ids, { addTags: [`bulk ${mark} ${ids.length}`], removeTags: [], colour: null });
    await refresh(library, state);
  },
  async import(library, state, generator, mark) {
    const session = crypto.randomUUID();
    const made = Array.from(
      { length: 25 },
      (_, i): Annotation => ({
        ...generator.annotation(i, SOURCE),
        id: `urn:uuid:${crypto.randomUUID()}` as AnnotationId,
        body: bodiesOf(mark, [`import ${mark} 25`]),
      }),
    );
    await library.stageImport(
      session,
      made.map((annotation): ImportItem => ({ kind: 'annotation', annotation })),
    );
    await acknowledged(
      made.map(({ id }) => [id, mark]),
      async () => {
        await library.commitImport(session, 'keep-mine');
      },
    );
    await refresh(library, state);
    // The library must not grow without end, or each start takes longer than the last.
    if (state.size > 400) {
      const ids = [...state.keys()].slice(0, 300);
      await acknowledged(
        ids.map((id) => [id, null]),
        async () => {
          await library.deleteAnnotations(ids);
          for (const id of ids) state.delete(id);
        },
      );
    }
  },
};

async function acknowledged(
  notes: readonly (readonly [AnnotationId, string | null])[],
  change: () => Promise<void>,
): Promise<void> {
  await tell('/trying', notes);
  await change();
  await tell('/acknowledged', notes);
}

async function refresh(library: WrittenLibrary, state: State): Promise<void> {
  state.clear();
  for (const one of await library.annotationsOf(articleIdOf(SOURCE))) state.set(one.id, one);
}

/** Whether every change of many was made to all of them or to none, and the index agrees with the records. */
async function isWhole(library: WrittenLibrary, annotations: readonly Annotation[]): Promise<boolean> {
  const tags = await library.tags();
  const bin = new Map<string, number>();
  let after: string | null = null;
  do {
    const page = await library.bin(after, 500);
    for (const { annotation } of page.items)
      for (const { purpose, value } of annotation.body)
        if (purpose === 'tagging') bin.set(value, (bin.get(value) ?? 0) + 1);
    after = page.next;
  } while (after);
  const counted = annotations.flatMap(({ body }) => body.filter(({ purpose }) => purpose === 'tagging'));
  const total = tags.reduce((sum, { count }) => sum + count, 0);
  const complete = tags.every(({ value, count }) => Number(value.split(' ').at(-1)) === count + (bin.get(value) ?? 0));
  return total === counted.length && complete;
}
