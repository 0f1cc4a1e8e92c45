import 'fake-indexeddb/auto';
import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { bodiesOf } from '../../src/core/annotation/annotation';
import { writeBackup } from '../../src/core/formats/backup';
import { csv } from '../../src/core/formats/csv';
import type { ExportEntry } from '../../src/core/formats/format';
import { EXPORT_FORMATS } from '../../src/core/formats/registry';
import type { ImportItem } from '../../src/core/import/import-item';
import { IMPORTERS, importerFor } from '../../src/core/import/registry';
import { openLibrary } from '../../src/store/open';
import { pick, seeded } from '../../test/library/seeded';
import { Generator } from './generate';

export interface BrokenResult {
  readonly files: number;
  readonly crashes: number;
  readonly partial: number;
  readonly executed: number;
  readonly items: number;
  readonly invalid: number;
}

const NOW = '2026-11-21T12:00:00.000Z';
const EVIL = [
  '<script>globalThis.pwned=1</script>',
  '"><img src=x onerror="globalThis.pwned=1">',
  '=HYPERLINK("http://x","y")',
  '@SUM(1)',
  '+1+cmd|x',
  'javascript:globalThis.pwned=1',
  '</blockquote><script>globalThis.pwned=1</script>',
  '{{globalThis.pwned=1}}',
  '\u202e\u0000\ud800',
  '](javascript:alert(1))',
];

/** Files of every format, broken in every way; each is read, staged and taken over, or not at all. */
export async function brokenImports(files: number, seed: number, say: (line: string) => void): Promise<BrokenResult> {
  const random = seeded(seed);
  const sources = await sourceFiles();
  const library = new CheckedLibrary();
  const sums = { crashes: 0, partial: 0, executed: 0, items: 0, invalid: 0 };
  for (let n = 0; n < files; n++) {
    const file = broken(random, pick(random, sources));
    const size = file.length > 1_000_000 ? 65_536 : 1 + Math.floor(random() * 5000);
    try {
      const items: ImportItem[] = [];
      const importer = importerFor(file) ?? pick(random, IMPORTERS);
      for await (const item of importer.read(inPieces(file, size), { now: NOW })) items.push(item);
      sums.items += items.length;
      sums.invalid += items.filter(({ kind }) => kind === 'invalid').length;
      sums.partial += await library.takenOverInPart(items);
      sums.executed += await executedSomewhere(items, n % RUN_EVERY === 0);
    } catch (error) {
      sums.crashes++;
      say(`file ${n}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    if (n % 10_000 === 0) say(`${n} files: ${JSON.stringify(sums)}`);
  }
  return { files, ...sums };
}

async function* inPieces(file: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < file.length; at += size) yield file.slice(at, at + size);
}

/** A small file of each format, with markup, formulas and scripts in every field. */
async function sourceFiles(): Promise<readonly string[]> {
  const generator = new Generator(31);
  const entries = EVIL.map((evil, i): ExportEntry => {
    const { article, analysis } = generator.article(i);
    const annotation = generator.annotation(i, article.url!);
    const [quote, position] = annotation.target.selector!;
    const target = {
      source: i === 5 ? evil : `${article.url}?${evil}`,
      selector: [{ ...quote, exact: evil, prefix: evil }, position] as typeof annotation.target.selector,
    };
    return {
      annotation: { ...annotation, target, body: bodiesOf(evil, [evil, `x ${evil}`]) },
      article: { ...article, title: evil, byline: evil },
      analysis,
    };
  });
  async function* all() {
    yield* entries;
  }
  const files = await Promise.all(EXPORT_FORMATS.map((format) => joined(format.write(all(), { exported: NOW }))));
  async function* articles() {
    yield generator.article(1);
  }
  async function* annotations() {
    for (const { annotation } of entries) yield annotation;
  }
  files.push(
    await joined(
      writeBackup(
        { articles: articles(), annotations: annotations(), corrections: [], verdicts: [], aliases: [] },
        NOW,
      ),
    ),
  );
  files.push(
    JSON.stringify(
      EVIL.map((evil) => ({ url: `https://a.example/${evil}`, highlights: [{ text: evil, notes: [evil] }] })),
    ),
  );
  return files;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

type Break = (random: () => number, file: string) => string;
const somewhere = (random: () => number, file: string): number => Math.floor(random() * file.length);
const at = (file: string, place: number, text: string, removed = 0): string =>
  file.slice(0, place) + text + file.slice(place + removed);

const BREAKS: readonly Break[] = [
  (random, file) => file.slice(0, somewhere(random, file)),
  (random, file) => file.slice(somewhere(random, file)),
  (random, file) => at(file, somewhere(random, file), '', 1 + Math.floor(random() * 40)),
  (random, file) =>
    at(
      file,
      somewhere(random, file),
      pick(random, ['"', '{', '}', '[', ']', ',', '\\', '\n', '\0', '\ud83d', ':', 'null']),
    ),
  (random, file) => at(file, somewhere(random, file), pick(random, EVIL)),
  (random, file) => file.replace(/"[^"]{1,30}"/, pick(random, ['7', 'null', 'true', '[]', '{}', '1e999', '-0', '"x"'])),
  (random, file) =>
    file.replaceAll(
      pick(random, ['"exact"', '"value"', '"source"', '"id"', '"type"', '"created"']),
      pick(random, ['"__proto__"', '"constructor"', '"toString"', '"exact"']),
    ),
  (_random, file) => file.replace('{', '{"__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}},'),
  (random, file) => at(file, somewhere(random, file), 'x'.repeat(Math.floor(random() * 20_000))),
  // One file in some thousands: each has 50 MB.
  (random, file) => (random() < 0.005 ? at(file, somewhere(random, file), 'x'.repeat(50_000_000)) : file),
  (random, file) => at(file, somewhere(random, file), '['.repeat(Math.floor(random() * 500))),
  (_random, file) => file.replace(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:00000000-0000-4000-8000-000000000000'),
  (random, file) =>
    file.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, () =>
      pick(random, ['not a date', '9999-99-99T99:99:99Z', '', '+275760-09-13T00:00:00.000Z']),
    ),
];

function broken(random: () => number, file: string): string {
  let text = file;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) text = pick(random, BREAKS)(random, text);
  return text;
}

/** Files that one database takes before another begins: what is undone stays in the journal. */
const PER_DATABASE = 500;

/** A library that takes every file over, looks whether all of it is there, and takes it back in one step. */
class CheckedLibrary {
  #library = openLibrary('broken-0');
  #taken = 0;

  /** 1 where anything was there before the import was committed, not all of it after, or anything when it was undone. */
  async takenOverInPart(items: readonly ImportItem[]): Promise<number> {
    if (++this.#taken % PER_DATABASE === 0) await this.#begin();
    const library = this.#library;
    const session = crypto.randomUUID();
    const annotations = new Set(items.flatMap((item) => (item.kind === 'annotation' ? [item.annotation.id] : [])));
    for (let from = 0; from < items.length; from += 100)
      await library.stageImport(session, items.slice(from, from + 100));
    const before = await library.countAnnotations();
    const { undo } = await library.commitImport(session, 'keep-both');
    const after = await library.countAnnotations();
    await library.undo(undo);
    const undone = await library.countAnnotations();
    return before === 0 && after === annotations.size && undone === 0 ? 0 : 1;
  }

  async #begin(): Promise<void> {
    await this.#library.close();
    indexedDB.deleteDatabase(`broken-${this.#taken - PER_DATABASE}`);
    this.#library = openLibrary(`broken-${this.#taken}`);
  }
}

/** Scripts are let run in every so many-th report; in the others what would run is looked for. */
const RUN_EVERY = 100;

const RUNS = 'script, img, iframe, object, embed, [onerror], [onload], [onclick], a[href^="javascript:" i]';

/** How many of the files written from these items would run something. */
async function executedSomewhere(items: readonly ImportItem[], run: boolean): Promise<number> {
  const entries = items.flatMap((item) =>
    item.kind === 'annotation' ? [{ annotation: item.annotation, article: null, analysis: null }] : [],
  );
  async function* all() {
    yield* entries;
  }
  const html = await joined(EXPORT_FORMATS.find(({ id }) => id === 'html')!.write(all(), { exported: NOW }));
  const ran = JSDOM.fragment(html).querySelector(RUNS) !== null || (run && wasRun(html));
  const rows: string[][] = parseCsv(await joined(csv.write(all(), { exported: NOW })), { bom: true });
  const formula = rows.flat().some((cell) => /^[=+\-@\t\r]/.test(cell));
  return Number(ran) + Number(formula) + Number('pwned' in {} || 'pwned' in globalThis);
}

function wasRun(html: string): boolean {
  const { window } = new JSDOM(html, { runScripts: 'dangerously' });
  const ran = 'pwned' in window;
  window.close();
  return ran;
}
