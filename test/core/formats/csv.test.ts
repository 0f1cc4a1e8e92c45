import { expect, test } from 'vitest';
import { csv } from '../../../src/core/formats/csv';
import { anEntry, gathered, KEPT_CLAIM, streamed } from '../../library/samples';

const OPTIONS = { exported: '2026-11-21T12:00:00.000Z' };
const claim = { ...KEPT_CLAIM, about: [...KEPT_CLAIM.about] };
const written = (...entries: Parameters<typeof streamed>[0][]) =>
  gathered(csv.write(streamed(entries as never), OPTIONS));
const cellsOfLine = async (line: number, ...entries: ReturnType<typeof anEntry>[]) =>
  (await written(...(entries as never[]))).split('\r\n')[line]!.split(',');

test('begins with a byte order mark and the headings', async () => {
  expect(await written()).toMatch(/^\uFEFFquotation,note,tags,colour,speaker,act,/);
});

test('one line an annotation, with its claim and article', async () => {
  const cells = await cellsOfLine(1, anEntry({ quote: 'in writing', note: 'again', tags: ['a', 'b'], claim }));
  expect(cells.slice(0, 9)).toEqual([
    'in writing',
    'again',
    'a; b',
    'yellow',
    'Mira Talvik',
    'demand',
    '100',
    'direct',
    'AF; PK',
  ]);
});

test.each([
  ['a comma, a "quote"', '"a comma, a ""quote"""'],
  ['two\nlines', '"two\nlines"'],
])('quotes %j as RFC 4180 says', async (note, cell) => {
  expect(await written(anEntry({ note }) as never)).toContain(`,${cell},`);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])('what begins like a formula (%s) is text', async (note) => {
  expect((await cellsOfLine(1, anEntry({ note })))[1]).toBe(`'${note}`);
});
