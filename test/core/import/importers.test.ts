import { describe, expect, test } from 'vitest';
import { type Annotation, noteOf, quoteOf, tagsOf } from '../../../src/core/annotation/annotation';
import { BACKUP_VERSION, writeBackup } from '../../../src/core/formats/backup';
import type { ExportFormat } from '../../../src/core/formats/format';
import { hypothesis } from '../../../src/core/formats/hypothesis';
import { jsonLd } from '../../../src/core/formats/json-ld';
import { readwise } from '../../../src/core/formats/readwise';
import type { ImportItem } from '../../../src/core/import/import-item';
import { importerFor } from '../../../src/core/import/registry';
import { anEntry, aStoredArticle, gathered, KEPT_CLAIM, streamed, withoutBlock } from '../../library/samples';

const NOW = '2026-11-21T12:00:00.000Z';
const claim = { ...KEPT_CLAIM, about: [...KEPT_CLAIM.about] };
const entries = [
  anEntry({
    quote: 'a “quoted”\nline } ] with 👩🏽‍🎓 \\ and "',
    note: 'note, with "marks"\nand lines',
    tags: ['x', 'y'],
    claim,
  }),
  anEntry({ quote: 'یہ الزامات بے بنیاد ہیں', colour: 'blue' }),
].map((entry, i) => (i === 1 ? { ...entry, annotation: withoutBlock(entry.annotation) } : entry));
const annotations = entries.map(({ annotation }) => annotation);

/** The same file in pieces of every size must give the same. */
async function read(file: string, size = file.length): Promise<ImportItem[]> {
  const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, i) => file.slice(i * size, (i + 1) * size));
  const items: ImportItem[] = [];
  for await (const item of importerFor(file)!.read(streamed(pieces), { now: NOW })) items.push(item);
  return items;
}
const written = (format: ExportFormat) => gathered(format.write(streamed(entries), { exported: NOW }));
const taken = (items: readonly ImportItem[]): Annotation[] =>
  items.flatMap((item) => (item.kind === 'annotation' ? [item.annotation] : []));
const said = (annotation: Annotation) => [
  annotation.target.source,
  quoteOf(annotation),
  noteOf(annotation),
  tagsOf(annotation),
];

describe('our own files', () => {
  test.each([1, 7, 100_000])('W3C JSON-LD comes back without loss, %i characters at a time', async (size) => {
    expect(taken(await read(await written(jsonLd), size))).toEqual(annotations);
  });

  test.each([1, 1000])('a backup comes back without loss, %i characters at a time', async (size) => {
    const article = aStoredArticle();
    const correction = {
      id: crypto.randomUUID(),
      article: article.id,
      selector: annotations[0]!.target.selector!,
      corrected: { kind: 'not-a-claim' },
      at: NOW,
    } as const;
    const verdict = { article: article.id, isBriefing: true };
    const alias = {
      words: 'spokesperson',
      speaker: 'Mira Talvik',
      reach: { of: 'ministry', ministry: 'EE' },
      at: NOW,
    } as const;
    const contents = {
      articles: streamed([article]),
      annotations: streamed(annotations),
      corrections: [correction],
      verdicts: [verdict],
      aliases: [alias],
    };
    expect(await read(await gathered(writeBackup(contents, NOW)), size)).toEqual([
      { kind: 'article', article },
      ...annotations.map((annotation) => ({ kind: 'annotation', annotation })),
      { kind: 'correction', correction },
      { kind: 'verdict', verdict },
      { kind: 'alias', alias },
    ]);
  });

  test.each([
    ['Hypothesis', hypothesis],
    ['Readwise', readwise],
  ])('%s comes back with its words, notes and tags', async (_name, format) => {
    const flat = (text: unknown) => (typeof text === 'string' ? text.replace(/\s+/g, ' ') : text);
    const [back, expected] = [taken(await read(await written(format as ExportFormat), 5)), annotations];
    expect(back.map((a) => said(a).map(flat))).toEqual(expected.map((a) => said(a).map(flat)));
  });
});

describe('files of other programs', () => {
  test('a W3C annotation of another program, in its other shapes', async () => {
    const file = JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        {
          id: 'https://other.example/1',
          type: 'Annotation',
          body: 'just a string',
          target: {
            source: { id: 'https://a.example/1' },
            selector: { type: 'TextQuoteSelector', exact: 'these words', suffix: ' follow' },
          },
          created: '2026-01-02T03:04:05+05:00',
        },
        { type: 'Annotation', target: 'https://a.example/whole-page' },
      ],
    });
    const items = await read(file);
    expect(taken(items)[0]).toMatchObject({
      created: '2026-01-01T22:04:05.000Z',
      target: { source: 'https://a.example/1', selector: [{ exact: 'these words', suffix: ' follow' }, {}] },
    });
    expect(noteOf(taken(items)[0]!)).toBe('just a string');
    expect(items[1]).toMatchObject({ kind: 'invalid', where: 'annotation 2' });
  });

  test('the highlights of Obsidian Web Clipper, whose words are HTML', async () => {
    const file = JSON.stringify([
      {
        url: 'https://a.example/1',
        highlights: [
          {
            text: '<p>Fish &amp; <b>chips</b> &#x2014; &lt;b&gt;</p>',
            timestamp: '2026-01-02T03:04:05Z',
            notes: ['one', 'two'],
          },
          7,
        ],
      },
      { url: 'https://a.example/2', highlights: [{ content: 'plain' }] },
    ]);
    const items = await read(file, 3);
    expect(taken(items).map(said)).toEqual([
      ['https://a.example/1', 'Fish & chips — <b>', 'one\n\ntwo', []],
      ['https://a.example/2', 'plain', '', []],
    ]);
    expect(items[1]).toMatchObject({ kind: 'invalid', where: 'page 1, highlight 2' });
  });

  test('the same file again gives the same ids', async () => {
    const file = await written(hypothesis);
    const ids = async () => taken(await read(file)).map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
    expect(new Set(await ids()).size).toBe(2);
  });

  test('what nobody knows is not recognised', () => {
    for (const file of ['', '{}', 'hello', '<html>', 'a,b,c\n']) expect(importerFor(file)).toBeNull();
  });
});

describe('broken files', () => {
  test('a file that ends too early gives what came before, and says so', async () => {
    const file = await written(jsonLd);
    const items = await read(file.slice(0, file.indexOf('"blue"')));
    expect(taken(items)).toEqual([annotations[0]]);
    expect(items.at(-1)).toEqual({ kind: 'invalid', where: 'annotation 2', why: 'the file ends too early' });
  });

  test('an address that is a script is not taken over', async () => {
    const evil = { ...annotations[0]!, target: { ...annotations[0]!.target, source: 'javascript:alert(1)' } };
    const file = await gathered(jsonLd.write(streamed([{ ...entries[0]!, annotation: evil }]), { exported: NOW }));
    expect(await read(file)).toMatchObject([{ kind: 'invalid', why: 'it has no web address' }]);
  });

  test('keys of the prototype stay data', async () => {
    const file = (await written(jsonLd)).replace(
      '"schema":1',
      '"__proto__":{"polluted":1},"constructor":{},"schema":1',
    );
    expect(taken(await read(file))).toEqual(annotations);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('an element of 50 MB is left out, and the rest is read', async () => {
    const [head, ...rest] = (await written(jsonLd)).split('\n');
    const huge = `${head}\n{"a":"${'x'.repeat(50_000_000)}"},\n${rest.join('\n')}`;
    const items = await read(huge, 1_000_000);
    expect(items[0]).toMatchObject({ kind: 'invalid', why: 'it is too long' });
    expect(taken(items)).toEqual(annotations);
  });

  test('a backup of a newer Readout is not half understood', async () => {
    expect(await read(`{"readout":"backup","version":${BACKUP_VERSION + 1}}\n{"annotation":{}}`)).toMatchObject([
      { kind: 'invalid', where: 'line 1' },
    ]);
  });
});
