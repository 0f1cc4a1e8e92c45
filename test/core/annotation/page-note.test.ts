import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AnnotationSchema, bodiesOf, newPageNote, quoteOf, sameContent } from '../../../src/core/annotation/annotation';
import { EXPORT_FORMATS } from '../../../src/core/formats/registry';
import { hypothesisImporter } from '../../../src/core/import/hypothesis';
import { w3cImporter } from '../../../src/core/import/w3c';

const NOTE = {
  ...newPageNote('https://quay.example/1', '2026-11-20T10:00:00.000Z'),
  body: bodiesOf('Compare with the readout of the other side', ['follow-up']),
};

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
async function written(id: string): Promise<string> {
  const format = EXPORT_FORMATS.find((known) => known.id === id)!;
  const entries = once({ annotation: NOTE, article: null, analysis: null });
  const pieces: string[] = [];
  for await (const piece of format.write(entries, { exported: NOTE.created })) pieces.push(piece);
  return pieces.join('');
}

test('a note on the whole page is an annotation without a quotation', () => {
  expect(v.parse(AnnotationSchema, JSON.parse(JSON.stringify(NOTE)))).toEqual(NOTE);
  expect(quoteOf(NOTE)).toBe('');
});

test.each(EXPORT_FORMATS.map(({ id }) => id).filter((id) => id !== 'plover'))(
  'it is written as %s with its note, and no empty quotation',
  async (id) => {
    const text = await written(id);
    expect(text).toContain('Compare with the readout of the other side');
    expect(text).not.toMatch(/“”|^>\s*$|<blockquote[^>]*><\/blockquote>|:~:text=$/m);
  },
);

test.each([
  ['json-ld', w3cImporter],
  ['hypothesis', hypothesisImporter],
])('it comes back from %s', async (id, importer) => {
  const read: boolean[] = [];
  for await (const item of importer.read(once(await written(id)), { now: NOTE.created }))
    read.push(item.kind === 'annotation' && sameContent(item.annotation, NOTE));
  expect(read).toEqual([true]);
});
