import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PROGRAM = new URL('../../src/cli/analyze.ts', import.meta.url).pathname;
const SENTENCE = 'The Foreign Office said on Monday that the talks would go on for as long as they had to. ';
const ARTICLE = `Talks go on\n\nNORTHPORT: ${SENTENCE}\n\n${SENTENCE}`;
const PAGE = `<!doctype html><title>Talks go on</title><h1>Talks go on</h1><p>${SENTENCE.repeat(2)}</p><p>${SENTENCE}</p>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function analyze(args: readonly string[], input = ''): Promise<{ out: string; err: string; status: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, ...args]);
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, err, status: await ended };
}
const objects = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.concurrent('one article', { timeout: 30_000 }, () => {
  test('plain text comes back unchanged, with its analysis', async () => {
    const { out, status } = await analyze([file('talks.txt', ARTICLE)]);
    expect(objects(out)).toMatchObject([{ id: 'talks.txt', text: ARTICLE, article: { title: 'Talks go on' } }]);
    expect(Object.keys(objects(out)[0]!)).toEqual(expect.arrayContaining(['briefing', 'claims', 'keyPoints']));
    expect(status).toBe(0);
  });

  test('a page comes back as the article found in it, a block a line', async () => {
    const { out } = await analyze([file('talks.html', PAGE)]);
    expect(objects(out)[0]!['text']).toBe(`Talks go on\n${(SENTENCE + SENTENCE).trim()}\n${SENTENCE.trim()}`);
  });

  test('standard input is read where no file is named', async () => {
    const { out } = await analyze([], PAGE);
    expect(objects(out)[0]).toMatchObject({ article: { title: 'Talks go on' } });
  });

  test.each([
    ['a file that is not there', () => [join(folder, 'nothing.txt')], 'there is no file'],
    ['a binary file', () => [file('picture.png', Uint8Array.of(137, 80, 78, 71, 0, 0))], 'picture.png is not text'],
    ['a binary file of lines', () => ['--jsonl', file('a.gz', Uint8Array.of(31, 139, 8, 0))], 'a.gz is not text'],
    ['a folder', () => [folder], 'is a folder'],
    ['an unknown option', () => ['--yaml'], '--yaml is unknown'],
  ])('%s is told in a sentence, and fails', async (_, args, message) => {
    const { out, err, status } = await analyze(args());
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(status).not.toBe(0);
  });
});

describe.concurrent('JSON Lines', { timeout: 30_000 }, () => {
  test('every line is answered in its place, the wrong ones with what is wrong', async () => {
    const lines = ['{"id":"a","text":"One."}', 'nonsense', '{"id":7}', '', '[1]', '{"id":"z","html":"<p>Short."}'];
    const { out, status } = await analyze(['--jsonl'], lines.join('\n'));
    expect(objects(out).map(({ id, error }) => [id, typeof error])).toEqual([
      ['a', 'undefined'],
      [2, 'string'],
      [7, 'string'],
      [5, 'string'],
      ['z', 'undefined'],
    ]);
    expect(status).toBe(1);
  });

  test('title, date and address of a line are the article’s', async () => {
    const line = { id: 1, text: ARTICLE, title: 'Talks', published: '2026-03-04', url: 'https://quay.example/1' };
    const { out, status } = await analyze(['--jsonl', file('in.jsonl', `${JSON.stringify(line)}\n`)]);
    expect(objects(out)[0]!['article']).toMatchObject({ title: 'Talks', published: '2026-03-04', url: line.url });
    expect(status).toBe(0);
  });
});
