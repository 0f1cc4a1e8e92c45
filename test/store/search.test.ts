import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Annotation, bodiesOf } from '../../src/core/annotation/annotation';
import type { Claim } from '../../src/core/claims/claim';
import { SearchQuerySchema, type SearchResults } from '../../src/core/search/query';
import type { Library } from '../../src/store/library';
import { openLibrary } from '../../src/store/open';
import { anAnnotation, aStoredArticle } from '../library/samples';
import { pick, seeded } from '../library/seeded';

let names = 0;
const open = (): Library => openLibrary(`search-${names++}`);
const ask = (library: Library, text: string, rest: object = {}): Promise<SearchResults> =>
  library.search(v.parse(SearchQuerySchema, { text, limit: 500, ...rest }));
const idsIn = ({ hits }: SearchResults): string[] =>
  hits.map((hit) => (hit.kind === 'annotation' ? hit.annotation.id : `claim ${hit.claim.index}`)).sort();
async function saved(library: Library, annotation: Annotation): Promise<Annotation> {
  const result = await library.saveAnnotation(annotation);
  if (result.kind !== 'saved') throw new Error('not saved');
  return result.annotation;
}
async function tended(library: Library): Promise<void> {
  while (await library.tend());
}

test('finds what was saved a moment ago, and not what was deleted or reworded', async () => {
  const library = open();
  const annotation = await saved(library, anAnnotation({ quote: 'a lighthouse', note: 'ochre' }));
  expect(idsIn(await ask(library, 'ochre'))).toEqual([annotation.id]);
  const edited = await saved(library, { ...annotation, body: bodiesOf('umber', []) });
  expect(idsIn(await ask(library, 'ochre'))).toEqual([]);
  const { undo } = await library.deleteAnnotations([edited.id]);
  expect((await ask(library, 'lighthouse')).total).toBe(0);
  await library.undo(undo);
  expect(idsIn(await ask(library, 'umber'))).toEqual([annotation.id]);
});

test('finds claims that nobody kept, with their article', async () => {
  const library = open();
  const claim: Claim = {
    source: [[52, 64]],
    cue: [[65, 70]],
    content: [[71, 101]],
    speaker: 'Mira Talvik',
    speakerKind: 'person',
    act: 'demand',
    cameo: '100',
    quoted: 'indirect',
    about: ['AF'],
    flags: [],
    confidence: 0.8,
  };
  const article = aStoredArticle();
  await library.keepArticle({ ...article, analysis: { ...article.analysis, claims: [claim] } });
  const { hits, facets } = await ask(library, 'assurances writing', { filters: { kept: ['analysed'] } });
  expect(hits).toMatchObject([
    {
      kind: 'claim',
      articleId: article.id,
      claim: { speaker: 'Mira Talvik', start: 71, end: 101 },
      article: { publisher: 'The Harbour Courier' },
    },
  ]);
  expect(facets.ministry).toEqual([{ value: 'PK', count: 1 }]);
  await library.keepArticle({ ...article, analysis: { ...article.analysis, engine: '2', claims: [] } });
  expect((await ask(library, '')).total).toBe(0);
});

const WORDS = ['harbour', 'envoy', 'tariff', 'ceasefire', 'visa', 'border', 'treaty', 'summit', 'envoys', 'corridor'];
const QUERIES = ['harbour', 'envoy', 'tarif', '"visa border"', 'treaty summit', ''];

function asItShouldBe(annotations: Iterable<Annotation>, query: string): string[] {
  const phrase = query.startsWith('"') ? query.slice(1, -1) : null;
  const matches = ({ target: { selector } }: Annotation): boolean => {
    const text = ` ${selector![0].exact} `;
    return phrase ? text.includes(` ${phrase} `) : query.split(' ').every((word) => text.includes(` ${word}`));
  };
  return [...annotations]
    .filter(matches)
    .map((a) => a.id as string)
    .sort();
}

test('answers the same however its segments were made, merged and worn', async () => {
  const library = open();
  const random = seeded(7);
  const quote = (): string => Array.from({ length: 4 }, () => pick(random, WORDS)).join(' ');
  const there = new Map<string, Annotation>();
  for (let round = 0; round < 6; round++) {
    for (let i = 0; i < 150; i++) {
      const old = random() < 0.4 && there.size > 0 ? pick(random, [...there.values()]) : null;
      if (old && random() < 0.5) {
        await library.deleteAnnotations([old.id]);
        there.delete(old.id);
        continue;
      }
      const { target } = anAnnotation({ quote: quote() });
      const annotation = await saved(library, old ? { ...old, target } : { ...anAnnotation(), target });
      there.set(annotation.id, annotation);
    }
    if (round % 2 === 1) await tended(library);
    for (const query of QUERIES) {
      const results = await ask(library, query);
      expect({ query, ids: idsIn(results), total: results.total }).toEqual({
        query,
        ids: asItShouldBe(there.values(), query),
        total: results.hits.length,
      });
    }
  }
});

test('says that the index is not complete while many changes wait for it', async () => {
  const library = open();
  for (let i = 0; i < 1001; i++) await saved(library, anAnnotation({ quote: `words ${i}` }));
  expect((await ask(library, '')).incomplete).toBe(true);
  await tended(library);
  expect(await ask(library, '')).toMatchObject({ incomplete: false, total: 1001 });
});

test('an index in use is merged under it without a wrong answer', async () => {
  const library = open();
  for (let i = 0; i < 300; i++) await saved(library, anAnnotation({ quote: `alpha ${i}` }));
  await tended(library);
  await ask(library, 'zzz');
  for (let i = 0; i < 300; i++) await saved(library, anAnnotation({ quote: `beta ${i}` }));
  const [results] = await Promise.all([ask(library, 'alpha'), tended(library)]);
  expect(results.total).toBe(300);
});
