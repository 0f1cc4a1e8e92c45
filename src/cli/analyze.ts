import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Answer, answerTo, answerToLine } from './answer';
import { BEGINNING, isBinary, isHtml } from './input';

const USAGE = `usage: npm run --silent analyze -- FILE            an article (HTML or plain text): one JSON object
       npm run --silent analyze -- --jsonl [FILE]  {"id", "text" | "html", "url"?, "title"?, "published"?} a line
       … | npm run --silent analyze                the same from standard input`;

/** What the user did wrong, in a sentence. */
class UsageError extends Error {}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has gone (`| head`): there is nobody left to answer.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`analyze: ${error instanceof Error ? messageOf(error) : String(error)}`);
  return 2;
});

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) return print(USAGE);
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--jsonl');
  if (unknown) throw new UsageError(`${unknown} is unknown\n${USAGE}`);
  const files = args.filter((arg) => arg !== '--jsonl');
  if (files.length > 1) throw new UsageError(`one file at a time\n${USAGE}`);
  if (files.length === 0 && process.stdin.isTTY) throw new UsageError(`no input\n${USAGE}`);
  return args.includes('--jsonl') ? analyzeLines(files[0]) : analyzeOne(files[0]);
}

async function analyzeOne(file: string | undefined): Promise<number> {
  const bytes = file === undefined ? await buffer(process.stdin) : await readFile(file);
  const name = file === undefined ? 'standard input' : basename(file);
  if (isBinary(bytes)) throw new UsageError(`${name} is not text`);
  const content = new TextDecoder().decode(bytes);
  const input = isHtml(name, content) ? { html: content } : { text: content };
  return print(JSON.stringify(answerTo(input, name)));
}

/** Line by line, so that an archive of any size goes through. 1 where a line was not valid. */
async function analyzeLines(file: string | undefined): Promise<number> {
  const input: Readable = file === undefined ? process.stdin : await textOf(file);
  let status = 0;
  let line = 0;
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (source.trim() === '') continue;
    const { answer, ok } = answerToLine(source.replace(/^\uFEFF/, ''), line);
    if (!ok) status = 1;
    await write(answer);
  }
  return status;
}

/** A file as a stream, once its beginning shows that it is text. */
async function textOf(file: string): Promise<Readable> {
  const start = await open(file).then((handle) =>
    handle.read({ buffer: new Uint8Array(BEGINNING) }).finally(() => handle.close()),
  );
  if (isBinary(start.buffer.subarray(0, start.bytesRead))) throw new UsageError(`${basename(file)} is not text`);
  return createReadStream(file);
}

/** Waits where the reader is slower than the engine, so that answers do not pile up in memory. */
function write(answer: Answer): Promise<void> | void {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
    return new Promise((resolve) => process.stdout.once('drain', resolve));
}

function print(text: string): 0 {
  console.log(text);
  return 0;
}

function messageOf(error: Error): string {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `there is no file ${path}`;
  if (code === 'EISDIR') return `${path ?? 'the input'} is a folder, not a file`;
  if (code === 'EACCES') return `${path} may not be read`;
  return error instanceof UsageError ? error.message : `failed: ${error.message}`;
}
