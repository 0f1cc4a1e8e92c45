import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type Annotation, tagsOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import type { SpeakerAlias } from '../../src/core/corrections/alias';
import type { Library } from '../../src/store/library';
import { openLibrary } from '../../src/store/open';
import { anAnnotation, SOURCE, type Wanted } from '../library/samples';

let names = 0;
/** A library whose clock stands still until a test moves it. */
function opened() {
  const clock = { now: new Date('2026-11-21T12:00:00Z') };
  return { clock, library: openLibrary(`journal-${names++}`, () => clock.now) };
}
async function saved(library: Library, wanted: Wanted = {}): Promise<Annotation> {
  const result = await library.saveAnnotation(anAnnotation(wanted));
  if (result.kind !== 'saved') throw new Error('not saved');
  return result.annotation;
}
const all = (library: Library) => library.annotationsOf(articleIdOf(SOURCE));
const change = { addTags: ['new'], removeTags: ['old'], colour: 'pink' as const };

describe('a change of many annotations', () => {
  test('changes tags and colour, and is one step to take back', async () => {
    const { library } = opened();
    const [a, b] = [await saved(library, { tags: ['old', 'x'] }), await saved(library)];
    const { undo, changed } = await library.changeAnnotations([a.id, b.id], change);
    expect(changed).toBe(2);
    expect((await all(library)).map((one) => [tagsOf(one), one.colour]).sort()).toEqual([
      [['new'], 'pink'],
      [['x', 'new'], 'pink'],
    ]);
    await library.undo(undo);
    expect((await all(library)).map((one) => [one.id, tagsOf(one), one.colour])).toEqual(
      expect.arrayContaining([
        [a.id, ['old', 'x'], 'yellow'],
        [b.id, [], 'yellow'],
      ]),
    );
  });

  test('an edit made in another tab before it conflicts afterwards', async () => {
    const { library } = opened();
    const annotation = await saved(library);
    await library.changeAnnotations([annotation.id], change);
    expect(await library.saveAnnotation({ ...annotation, colour: 'blue' })).toMatchObject({ kind: 'conflict' });
  });

  test('what already is so is not changed', async () => {
    const { library } = opened();
    const annotation = await saved(library, { tags: ['new'] });
    expect(await library.changeAnnotations([annotation.id], { ...change, colour: null })).toMatchObject({ changed: 0 });
    expect(await all(library)).toEqual([annotation]);
  });
});

describe('tags', () => {
  test('are listed with how many annotations have them', async () => {
    const { library } = opened();
    await saved(library, { tags: ['b', 'a'] });
    await saved(library, { tags: ['b'] });
    expect(await library.tags()).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: 2 },
    ]);
  });

  test('renamed onto another, two become one; and it can be taken back', async () => {
    const { library } = opened();
    await saved(library, { tags: ['b', 'a'] });
    const { undo } = await library.renameTag('b', 'a');
    expect(await library.tags()).toEqual([{ value: 'a', count: 1 }]);
    await library.undo(undo);
    expect(await library.tags()).toHaveLength(2);
    await library.renameTag('a', null);
    expect(await library.tags()).toEqual([{ value: 'b', count: 1 }]);
  });
});

describe('the journal and the bin', () => {
  test('list changes newest first, a page at a time', async () => {
    const { library, clock } = opened();
    for (let i = 0; i < 5; i++) {
      clock.now = new Date(clock.now.getTime() + 1000);
      await library.deleteAnnotations([(await saved(library, { quote: `words ${i}` })).id]);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await library.journal(after, 2);
      seen.push(...page.items.map((entry) => entry.at.slice(17, 19)));
      after = page.next;
    } while (after);
    expect(seen).toEqual(['05', '04', '03', '02', '01']);
  });

  test.each([1, 2, 3, 10])('the bin has each deleted annotation once, %i at a time', async (limit) => {
    const { library, clock } = opened();
    const expected: string[] = [];
    for (const size of [1, 3, 2]) {
      const ids = [];
      for (let i = 0; i < size; i++) ids.push((await saved(library)).id);
      clock.now = new Date(clock.now.getTime() + 1000);
      await library.deleteAnnotations(ids);
      expected.push(...ids);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await library.bin(after, limit);
      seen.push(...page.items.map(({ annotation }) => annotation.id));
      after = page.next;
    } while (after);
    expect(seen.sort()).toEqual(expected.sort());
  });

  test('one annotation can be brought back from a deletion of several', async () => {
    const { library } = opened();
    const [a, b] = [await saved(library), await saved(library)];
    const { undo } = await library.deleteAnnotations([a.id, b.id]);
    await library.undo(undo, [a.id]);
    expect((await library.bin(null, 10)).items.map(({ annotation }) => annotation.id)).toEqual([b.id]);
    expect((await library.undo(undo)).restored).toEqual([b]);
    expect((await library.bin(null, 10)).items).toEqual([]);
  });

  test('forget a change after 30 days, and not before', async () => {
    const { library, clock } = opened();
    const { undo } = await library.deleteAnnotations([(await saved(library)).id]);
    clock.now = new Date('2026-12-21T11:00:00Z');
    await library.tend();
    expect((await library.bin(null, 10)).items).toHaveLength(1);
    clock.now = new Date('2026-12-21T13:00:00Z');
    await library.tend();
    await expect(library.undo(undo)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what the reader says of an article', () => {
  const article = articleIdOf(SOURCE);
  test('is kept until it is taken back', async () => {
    const { library } = opened();
    const correction = {
      id: crypto.randomUUID(),
      article,
      selector: anAnnotation().target.selector!,
      at: '2026-11-21T12:00:00Z',
      corrected: { kind: 'speaker', speaker: 'Mira Talvik' },
    } as const;
    await library.correct(correction);
    await library.overruleBriefing(article, false);
    expect(await library.judgementsOf(article)).toEqual({ isBriefing: false, corrections: [correction] });
    await library.withdrawCorrection(correction.id);
    await library.overruleBriefing(article, null);
    expect(await library.judgementsOf(article)).toEqual({ isBriefing: null, corrections: [] });
  });

  test('of whom words stand for is kept once for the same words and reach, and told what it replaced', async () => {
    const { library } = opened();
    const alias = (speaker: string, reach: SpeakerAlias['reach']): SpeakerAlias => ({
      words: 'spokesperson',
      speaker,
      reach,
      at: '2026-11-21T12:00:00Z',
    });
    const everywhere = alias('Mira Talvik', { of: 'everywhere' });
    const here = alias('Jaan Rebane', { of: 'article', article });
    expect(await library.keepAlias(everywhere)).toBeNull();
    expect(await library.keepAlias(here)).toBeNull();
    const renamed = { ...everywhere, speaker: 'Mira Talvik-Oja' };
    expect(await library.keepAlias(renamed)).toEqual(everywhere);
    expect((await library.allJudgements()).aliases).toEqual([here, renamed]);
    await library.forgetAlias(renamed);
    expect(await library.aliases()).toEqual([here]);
    await library.erase();
    expect(await library.aliases()).toEqual([]);
  });
});
