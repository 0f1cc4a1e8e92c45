import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { noteOf, quoteOf, tagsOf } from '../../../src/core/annotation/annotation';
import { csv } from '../../../src/core/formats/csv';
import type { ExportFormat } from '../../../src/core/formats/format';
import { htmlReport } from '../../../src/core/formats/html-report';
import { hypothesis } from '../../../src/core/formats/hypothesis';
import { jsonLd } from '../../../src/core/formats/json-ld';
import { markdown } from '../../../src/core/formats/markdown';
import { plover } from '../../../src/core/formats/plover';
import { READWISE_COLUMNS, readwise } from '../../../src/core/formats/readwise';
import { anEntry, gathered, KEPT_CLAIM, streamed } from '../../library/samples';

const claim = { ...KEPT_CLAIM, about: [...KEPT_CLAIM.about] };
const NASTY =
  '<script>alert(1)</script> "x", \'y\'; *a* _b_ `c` [d](e) # 1. - | ==f== $g$ ~h~ & &amp; \\ ^i^ :j: %%k%%';
const entries = [
  anEntry(
    {
      quote: `Two\nlines, ${NASTY}`,
      note: `1. not a list\n\n# not a heading\n${NASTY}`,
      tags: ['one two', 'x'],
      claim,
    },
    { title: NASTY },
  ),
  anEntry({ quote: '=HYPERLINK("http://a.example")', note: '+1' }),
  anEntry({ quote: 'یہ الزامات بے بنیاد ہیں', source: 'https://b.example/ur' }, { direction: 'rtl', language: 'ur' }),
];
const write = (format: ExportFormat, some = entries) =>
  gathered(format.write(streamed(some), { exported: '2026-11-21T12:00:00.000Z' }));
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('CSV, read by a CSV parser', () => {
  const rows = async () => parseCsv(await write(csv), { columns: true, bom: true }) as Record<string, string>[];
  test('says what the library says', async () => {
    const [first] = await rows();
    expect(first).toMatchObject({
      quotation: quoteOf(entries[0]!.annotation),
      note: noteOf(entries[0]!.annotation),
      title: NASTY,
    });
  });
  test('has no cell that begins like a formula', async () => {
    for (const row of await rows()) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

test('Readwise finds its columns, tags and a numbered location', async () => {
  const rows = parseCsv(await write(readwise), { columns: true }) as Record<string, string>[];
  expect(Object.keys(rows[0]!)).toEqual(READWISE_COLUMNS);
  expect(rows[0]).toMatchObject({ Location: '120', Date: '2026-11-20 10:00:00' });
  expect(rows[0]!['Note']).toMatch(/^\.one-two \.x 1\. not a list/);
});

describe('Markdown, read by a Markdown parser', () => {
  const shown = async (some = entries) => {
    const file = (await write(markdown, some)).replace(/^---\n[\s\S]*?\n---\n/, '');
    const { document } = new JSDOM(markdownIt({ html: true, linkify: true }).render(file)).window;
    return document;
  };
  test('shows the same words, and nothing that was in them is markup', async () => {
    const document = await shown();
    const [quote] = document.querySelectorAll('blockquote');
    expect(flat(quote!.textContent!)).toBe(flat(quoteOf(entries[0]!.annotation)));
    expect(document.querySelector('h1')!.textContent).toBe(flat(NASTY));
    expect(flat(document.body.textContent!)).toContain(flat(noteOf(entries[0]!.annotation)));
    expect(document.querySelectorAll('script, em, strong, code, ol, h2, img')).toHaveLength(0);
  });
  test('the lines of a quotation stay lines', async () => {
    expect((await shown()).querySelectorAll('blockquote br')).toHaveLength(1);
  });
  test('every quotation links to its passage', async () => {
    const links = [...(await shown()).querySelectorAll('a')].map((a) => a.href);
    expect(links.filter((link) => link.includes('#:~:text='))).toHaveLength(entries.length);
  });
  test('the front matter is YAML, and flat', async () => {
    const front = /^---\n([\s\S]*?)\n---\n/.exec(await write(markdown, [entries[0]!]))![1]!;
    expect(parseYaml(front)).toMatchObject({ title: NASTY, ministry: 'PK', tags: ['one-two', 'x'] });
  });
});

describe('W3C JSON-LD, read by a JSON-LD processor', () => {
  /** The terms of http://www.w3.org/ns/anno.jsonld that our files use, so that the test needs no network. */
  const term = (id: string, type?: string) => ({ '@id': id, ...(type ? { '@type': type } : {}) });
  const anno = {
    oa: 'http://www.w3.org/ns/oa#',
    dcterms: 'http://purl.org/dc/terms/',
    as: 'http://www.w3.org/ns/activitystreams#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    commenting: 'oa:commenting',
    tagging: 'oa:tagging',
    body: term('oa:hasBody', '@id'),
    target: term('oa:hasTarget', '@id'),
    source: term('oa:hasSource', '@id'),
    selector: term('oa:hasSelector', '@id'),
    purpose: term('oa:hasPurpose', '@vocab'),
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: term('oa:start', 'xsd:nonNegativeInteger'),
    end: term('oa:end', 'xsd:nonNegativeInteger'),
    created: term('dcterms:created', 'xsd:dateTime'),
    modified: term('dcterms:modified', 'xsd:dateTime'),
    label: 'rdfs:label',
    first: term('as:first', '@id'),
    items: { '@id': 'as:items', '@container': '@list', '@type': '@id' },
    startIndex: term('as:startIndex', 'xsd:nonNegativeInteger'),
  };
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': anno },
  });
  const safe = { documentLoader, safe: true } as object;

  test('expands without losing a property, and compacts to the same annotations', async () => {
    const file = JSON.parse(await write(jsonLd));
    // In safe mode the processor fails on anything that it would have to drop.
    const expanded = await jsonld.expand(file, safe);
    const again = (await jsonld.compact(expanded, file['@context'], safe)) as unknown as {
      first: { items: unknown[] };
    };
    const strip = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, inner) =>
          key === 'body' && inner && !Array.isArray(inner)
            ? [inner]
            : key === 'body' && inner === undefined
              ? []
              : inner,
        ),
      );
    const items = (again.first.items as Record<string, unknown>[]).map((item) => strip({ body: [], ...item }));
    expect(items).toEqual(file.first.items.map((item: { claim: unknown }) => ({ ...item })));
  });
});

describe('the HTML report, read by a browser’s parser', () => {
  test('shows the words, and runs and loads nothing', async () => {
    const html = await write(htmlReport);
    const { document } = new JSDOM(html).window;
    expect([...document.querySelectorAll('blockquote')].map((q) => q.textContent)).toEqual(
      entries.map((e) => quoteOf(e.annotation)),
    );
    expect(document.querySelectorAll('script, img, link, iframe, [onclick], [onerror]')).toHaveLength(0);
    expect(document.querySelector('article[lang=ur]')!.getAttribute('dir')).toBe('rtl');
  });
  test('says who does what to whom in a claim', async () => {
    const html = await write(htmlReport, [anEntry({ claim: { ...KEPT_CLAIM, about: ['AF', 'PK'] } })]);
    expect(new JSDOM(html).window.document.querySelector('.by')!.textContent).toContain('Mira Talvik: demand (AF, PK)');
  });
  test('an address that is a script is no link', async () => {
    const html = await write(htmlReport, [anEntry({ source: 'javascript:alert(1)' })]);
    expect(new JSDOM(html).window.document.querySelectorAll('a')).toHaveLength(0);
  });
});

test('the Hypothesis file has what its importer reads', async () => {
  const file = JSON.parse(await write(hypothesis));
  expect(file).toMatchObject({
    export_date: '2026-11-21T12:00:00.000Z',
    export_userid: expect.stringMatching(/^acct:/),
  });
  expect(file.annotations).toHaveLength(3);
  expect(file.annotations[0]).toMatchObject({
    uri: entries[0]!.annotation.target.source,
    text: noteOf(entries[0]!.annotation),
    tags: tagsOf(entries[0]!.annotation),
    document: { title: [NASTY] },
    target: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: quoteOf(entries[0]!.annotation) },
          { type: 'TextPositionSelector' },
        ],
      },
    ],
  });
});

test('PLOVER has one event a claim', async () => {
  const lines = (await write(plover))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    {
      date: '2026-11-19',
      actor: [{ name: 'Mira Talvik', country: 'PK' }],
      event: [{ type: 'REQUEST', mode: 'demand', cameo: '100', recipient: ['AF'] }],
    },
  ]);
});
