import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/core/formats/json-ld';
import { anEntry, gathered, KEPT_CLAIM, streamed } from '../../library/samples';

const OPTIONS = { exported: '2026-11-21T12:00:00.000Z' };
const claim = { ...KEPT_CLAIM, about: [...KEPT_CLAIM.about] };
const entries = [
  anEntry({ quote: 'a “quoted”\nline with 👩🏽‍🎓 and \u2028', note: 'note', tags: ['x', 'y'], claim }),
  anEntry({ quote: 'افغانستان', colour: 'blue' }),
];
const file = async () => JSON.parse(await gathered(jsonLd.write(streamed(entries), OPTIONS)));

test('is a W3C collection with the W3C context first', async () => {
  const collection = await file();
  expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(collection).toMatchObject({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', startIndex: 0 } });
});

test('holds every annotation unchanged', async () => {
  expect((await file()).first.items).toEqual(entries.map((entry) => entry.annotation));
});

test('an empty library gives a valid file', async () => {
  expect(JSON.parse(await gathered(jsonLd.write(streamed([]), OPTIONS))).first.items).toEqual([]);
});
