import '@citation-js/plugin-ris';
import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/core/formats/bibtex';
import { citationOf } from '../../../src/core/formats/citation';
import { cslJson } from '../../../src/core/formats/csl-json';
import type { ExportFormat } from '../../../src/core/formats/format';
import { ris } from '../../../src/core/formats/ris';
import { anEntry, gathered, KEPT_CLAIM, streamed } from '../../library/samples';

const OPTIONS = { exported: '2026-11-21T12:00:00.000Z' };
const NASTY = '100% {of} #1 & $2 \\cite{x}_y^z ~ <b>“quoted”</b>';
const entries = [
  anEntry(
    { quote: NASTY, note: 'first line\nsecond line', tags: ['written assurances', 'kabul'] },
    { byline: 'By Ines Okafor and Tomas Reyl' },
  ),
  anEntry({ quote: 'یہ الزامات بے بنیاد ہیں' }, { title: NASTY, byline: null }),
];
const read = async (format: ExportFormat) => new Cite(await gathered(format.write(streamed(entries), OPTIONS))).data;

/** What a citation library calls the parts of a record that every format can hold. */
const shared = (item: Record<string, unknown>) => ({
  container: item['container-title'] ?? item['publisher'],
  year: (item['issued'] as { 'date-parts': number[][] })['date-parts'][0]![0],
  url: item['URL'],
  abstract: item['abstract'],
});
const expected = [
  { year: 2026, url: entries[0]!.article!.url, container: 'The Harbour Courier' },
  { year: 2026, url: entries[0]!.article!.url, container: 'The Harbour Courier' },
];

describe.each([
  ['CSL-JSON', cslJson],
  ['RIS', ris],
  ['BibTeX', bibtex],
] as const)('a citation library reads our %s', (_name, format) => {
  test('one record a quotation, with outlet, date and address', async () => {
    expect((await read(format)).map(shared)).toMatchObject(expected);
  });

  test('the title and the words as they are', async () => {
    const [first, second] = await read(format);
    expect(first!['abstract']).toBe(NASTY);
    expect(second!['title']).toBe(NASTY);
    expect(second!['abstract']).toBe('یہ الزامات بے بنیاد ہیں');
  });
});

test('CSL-JSON names the briefing and says when it was read', async () => {
  expect((await read(cslJson))[0]).toMatchObject({
    type: 'article-newspaper',
    'event-title': 'weekly briefing',
    'event-date': { 'date-parts': [[2026, 11, 19]] },
    accessed: { 'date-parts': [[2026, 11, 20]] },
    note: 'first line\nsecond line',
    keyword: 'written assurances, kabul',
  });
});

test.each([cslJson, ris, bibtex])('$id: the note says whose words they are', async (format) => {
  const claim = { ...KEPT_CLAIM, about: [...KEPT_CLAIM.about] };
  const file = await gathered(format.write(streamed([anEntry({ note: 'as in May', claim })]), OPTIONS));
  expect(file).toMatch(/Speaker: Mira Talvik(?:\\n| )as in May/);
});

test.each([
  ['CSL-JSON', cslJson],
  ['BibTeX', bibtex],
] as const)('%s has the day, and each author by name', async (_name, format) => {
  const [first] = await read(format);
  const authors = first!['author'] as Record<string, string>[];
  expect(authors.map((a) => a['literal'] ?? [a['given'], a['family']].filter(Boolean).join(' '))).toEqual([
    'Ines Okafor',
    'Tomas Reyl',
  ]);
  expect(first!['issued']).toEqual({ 'date-parts': [[2026, 11, 19]] });
});

/** For a newspaper article citation.js reads the year only, and no author; Zotero and EndNote read these lines. */
test('RIS has the day, each author and each tag on a line', async () => {
  expect((await read(ris))[0]).toMatchObject({ type: 'article-newspaper' });
  const file = await gathered(ris.write(streamed(entries), OPTIONS));
  expect(file).toContain('AU  - Ines Okafor\r\nAU  - Tomas Reyl\r\n');
  expect(file).toContain('DA  - 2026/11/19/\r\n');
  expect(file).toContain('KW  - written assurances\r\nKW  - kabul\r\n');
});

test('a single quotation can be pasted with all that proves it', () => {
  const claim = { ...KEPT_CLAIM, about: [...KEPT_CLAIM.about] };
  expect(citationOf(anEntry({ quote: 'assurances in writing', claim }))).toBe(
    '“assurances in writing” — Mira Talvik, briefing of 2026-11-19. Ines Okafor, “Harbour talks: ministry asks for written assurances”, The Harbour Courier, 2026-11-19. https://harbour-courier.example/2026/11/briefing#:~:text=assurances%20in%20writing (accessed 2026-11-20)',
  );
});
