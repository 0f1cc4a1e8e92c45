import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { inArticleFiles } from '../../../src/core/formats/article-files';
import { articleFileName, distinctNames } from '../../../src/core/formats/file-name';
import type { ExportEntry } from '../../../src/core/formats/format';
import { markdown } from '../../../src/core/formats/markdown';
import { zipped } from '../../../src/core/formats/zip';
import { anEntry, gathered, streamed } from '../../library/samples';
import { unpacked } from '../../library/unpacked';

const EXPORTED = '2026-11-21T12:00:00.000Z';
const nameOf = (title: string, published: string | null = '2026-11-19'): string =>
  articleFileName(anEntry({}, { title, published }));

describe('a file is named by the day and the title of its article', () => {
  test.each([
    [
      'Harbour talks: ministry asks for written assurances',
      '2026-11-19 Harbour talks ministry asks for written assurances',
    ],
    ['../../etc/passwd', '2026-11-19 .. .. etc passwd'],
    ['C:\\Windows\\CON', '2026-11-19 C Windows CON'],
    ['[[link]] #tag ^block |alias', '2026-11-19 link tag block alias'],
    ['Ends in dots...', '2026-11-19 Ends in dots'],
    ['a\u202egnp.exe\u0000\n', '2026-11-19 a gnp.exe'],
    ['ترجمان: یہ الزامات بے بنیاد ہیں', '2026-11-19 ترجمان یہ الزامات بے بنیاد ہیں'],
    ['', '2026-11-19'],
  ])('%j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  test('or by the day on which it was kept, where it has none', () => {
    expect(nameOf('Talks', null)).toBe('2026-11-20 Talks');
    expect(nameOf('Talks', 'last Thursday')).toBe('2026-11-20 Talks');
  });

  test('with whole words only, where the title is long', () => {
    expect(nameOf('word '.repeat(100))).toBe(`2026-11-19 ${'word '.repeat(32).trim()}`);
    expect(Buffer.byteLength(nameOf('ہ'.repeat(300)))).toBeLessThan(255);
  });

  test('whatever the title: never a path, a hidden file, or more than a system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = distinctNames()(nameOf(title), 'md');
        expect(name).toMatch(/^2026-11-19[^\\/:*?"<>|\p{Cc}]*\.md$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('with a number, where another file has the name, in capitals or not', () => {
    const distinct = distinctNames();
    expect(['Talks', 'talks', 'TALKS'].map((name) => distinct(name, 'md'))).toEqual([
      'Talks.md',
      'talks (2).md',
      'TALKS (3).md',
    ]);
  });
});

describe('a zip of Markdown files', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const entries = [
    anEntry({ quote: 'in writing', tags: ['one two'], source: 'https://a.example/1' }, { title: 'Same title' }),
    anEntry({ quote: 'and again', source: 'https://a.example/1' }, { title: 'Same title' }),
    anEntry({ quote: 'یہ الزامات بے بنیاد ہیں', source: 'https://b.example/2' }, { title: 'ترجمان' }),
    anEntry({ quote: 'elsewhere', source: 'https://c.example/3' }, { title: 'Same title' }),
  ];
  const written = async (some: readonly ExportEntry[]): Promise<Buffer> => {
    const pieces: Uint8Array[] = [];
    const file = inArticleFiles(markdown).write(streamed(some), { exported: EXPORTED });
    for await (const piece of file as AsyncIterable<Uint8Array>) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  test('has a file for each article, with its own front matter, as another program unpacks it', async () => {
    const files = await unpacked(await written(entries));
    expect([...files.keys()]).toEqual([
      '2026-11-19 Same title.md',
      '2026-11-19 ترجمان.md',
      '2026-11-19 Same title (2).md',
    ]);
    for (const [name, text] of files) {
      const [first] = entries.filter(({ annotation }) => text.includes(annotation.target.source));
      const own = entries.filter(({ annotation }) => annotation.target.source === first!.annotation.target.source);
      expect([name, text]).toEqual([name, await gathered(markdown.write(streamed(own), { exported: EXPORTED }))]);
      expect(text).toMatch(/^---\ntitle: /);
    }
  });

  test.skipIf(!hasUnzip())('is taken by Info-ZIP, names in any script', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-zip-'));
    folders.push(folder);
    const file = join(folder, 'out.zip');
    writeFileSync(file, await written(entries));
    expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
    execFileSync('unzip', ['-q', file, '-d', join(folder, 'out')], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...(await unpacked(readFileSync(file))).keys()].sort());
  });

  test('of nothing is an empty zip', async () => {
    expect((await unpacked(await written([]))).size).toBe(0);
  });

  test('never holds more files than a zip can count', async () => {
    async function* files() {
      for (let i = 0; i < 4; i++) yield { name: String(i), text: '' };
    }
    const reading = (async () => {
      for await (const _piece of zipped(files(), EXPORTED, 3));
    })();
    await expect(reading).rejects.toMatchObject({ code: 'too-many' });
  });
});

function hasUnzip(): boolean {
  try {
    execFileSync('unzip', ['-v']);
    return true;
  } catch {
    return false;
  }
}
