import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SegmentBuilder, segmentOf } from '../../../src/core/search/build-segment';
import { annotationDocument, type SearchDocument } from '../../../src/core/search/document';
import { SearchQuerySchema } from '../../../src/core/search/query';
import { search } from '../../../src/core/search/search';
import { anAnnotation, KEPT_CLAIM, type Wanted } from '../../library/samples';

const article = {
  title: 'Harbour talks',
  byline: null,
  publisher: 'The Harbour Courier',
  published: '2026-11-19',
  language: 'en',
  direction: 'ltr',
  url: null,
  ministry: 'PK',
  spokesperson: null,
  occasion: null,
  briefed: '2026-11-19',
} as const;
const claim = (speaker: string, act: 'demand' | 'deny') => ({ ...KEPT_CLAIM, about: ['AF'], speaker, act });
const LIBRARY: Record<string, Wanted> = {
  assurances: {
    quote: 'We expect written assurances from Kabul',
    note: 'same wording as in May',
    tags: ['guarantees'],
    claim: claim('Mira Talvik', 'demand'),
    created: '2026-11-20T10:00:00Z',
  },
  trade: { quote: 'Trade with Kabul will resume', colour: 'blue', created: '2026-11-21T10:00:00Z' },
  denial: {
    quote: 'The reports are baseless; assurances were never written',
    claim: claim('Ané Šimić', 'deny'),
    created: '2026-11-18T10:00:00Z',
  },
  urdu: { quote: 'ترجمان نے كہا كہ يہ الزامات بے بنیاد ہیں ۱۲', tags: ['الزام'], created: '2026-11-17T10:00:00Z' },
  chinese: { quote: '外交部发言人表示', created: '2026-11-16T10:00:00Z' },
};
const NAMES = Object.keys(LIBRARY);

function segmentWith(documents: readonly SearchDocument[]) {
  const builder = new SegmentBuilder();
  for (const document of documents) builder.add(document);
  return segmentOf(builder.build());
}
const documents = Object.values(LIBRARY).map((wanted, i) =>
  annotationDocument(i + 1, anAnnotation(wanted), i === 4 ? null : article),
);
/** The library as one segment and as several must answer alike. */
const SPLITS = [[segmentWith(documents)], [segmentWith(documents.slice(0, 2)), segmentWith(documents.slice(2))]];

describe.each(SPLITS.map((segments) => ({ segments })))('in $segments.length segments', ({ segments }) => {
  const ask = (question: v.InferInput<typeof SearchQuerySchema>) =>
    search(segments, v.parse(SearchQuerySchema, question));
  const namesFor = async (text: string, rest = {}) =>
    (await ask({ text, ...rest })).found.map(({ record }) => NAMES[record - 1]);

  test.each([
    ['a word', 'resume', ['trade']],
    ['the beginning of a word', 'assur', ['assurances', 'denial']],
    ['several words, all of them, in any field', 'kabul guarantees', ['assurances']],
    ['a phrase', '"written assurances"', ['assurances']],
    ['a phrase in curly quotation marks', '“assurances were”', ['denial']],
    ['a phrase that is still being typed', '"written assu', ['assurances']],
    ['a phrase does not run from one text into the next', '"kabul same"', []],
    ['a note', 'wording may', ['assurances']],
    ['a speaker without accents', 'simic', ['denial']],
    ['other letter forms of Urdu', 'کہا یہ', ['urdu']],
    ['Urdu with vowel points', 'بے بُنیاد', ['urdu']],
    ['digits of another script', '12', ['urdu']],
    ['Chinese without spaces', '发言人', ['chinese']],
    ['a typo', 'resumme', ['trade']],
    ['two letters swapped', 'guarnatees', ['assurances']],
    ['a typo in a word that is not finished', 'guarent', ['assurances']],
    ['words that are all there, but not together, with a typo', 'resime trade', ['trade']],
    ['what nobody wrote', 'zeppelin', []],
    ['punctuation only', '…!', ['trade', 'assurances', 'denial', 'urdu', 'chinese']],
  ])('finds %s', async (_what, text, names) => {
    expect(new Set(await namesFor(text))).toEqual(new Set(names));
  });

  test('nothing asked is everything, newest first', async () => {
    expect(await namesFor('')).toEqual(['trade', 'assurances', 'denial', 'urdu', 'chinese']);
  });

  test('the whole word comes before its beginning', async () => {
    expect(await namesFor('writ')).toHaveLength(2);
    expect((await namesFor('kabul assurances'))[0]).toBe('assurances');
  });

  test('sorts and pages', async () => {
    expect(await namesFor('', { sort: 'oldest', offset: 1, limit: 2 })).toEqual(['urdu', 'denial']);
  });

  test('values of one facet are alternatives, facets narrow each other', async () => {
    const filters = { act: ['demand', 'deny'], speaker: ['Mira Talvik'] };
    expect(await namesFor('', { filters })).toEqual(['assurances']);
  });

  test('counts what another value of a facet would give', async () => {
    const { facets, total } = await ask({ text: '', filters: { act: ['demand'] } });
    expect(total).toBe(1);
    expect(facets.act).toEqual([
      { value: 'demand', count: 1 },
      { value: 'deny', count: 1 },
    ]);
    expect(facets.colour).toEqual([{ value: 'yellow', count: 1 }]);
  });

  test('filters by day, both ends included', async () => {
    expect(await namesFor('', { from: '2026-11-19', to: '2026-11-19' })).not.toContain('chinese');
    expect(await namesFor('', { to: '2026-11-16' })).toEqual(['chinese']);
  });
});

test('what was deleted since is not found', async () => {
  const segment = segmentWith(documents);
  segment.alive[0] = 0;
  const { found, facets } = await search([segment], v.parse(SearchQuerySchema, { text: 'assurances' }));
  expect(found.map(({ record }) => record)).toEqual([3]);
  expect(facets.act).toEqual([{ value: 'deny', count: 1 }]);
});
