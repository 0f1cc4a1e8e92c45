import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { articleFromText } from '../../src/core/article/from-text';
import { extractClaims } from '../../src/core/claims/extract';
import type { ClaimModel } from '../../src/core/claims/tagger/model';
import { parseCorpusArticle } from '../../training/corpus-format';
import { compromiseQuotations } from './peers';

const CORPUS = new URL('../../training/corpus/', import.meta.url);
const WORDS = [1_000, 10_000, 100_000];

/** Milliseconds a thousand words, warm, on our own articles run on; beside compromise's quotations on the same text. */
export function printSpeed(model: ClaimModel): void {
  for (const words of WORDS) {
    const text = textOf(words);
    const ours = fastest(() => extractClaims(articleFromText(text), model));
    const peer = words > 10_000 ? null : fastest(() => compromiseQuotations({ id: '', text }));
    const each = (ms: number): string => ((ms / words) * 1000).toFixed(0);
    console.log(`${words} words: ${each(ours)} ms a thousand${peer === null ? '' : `; compromise ${each(peer)} ms`}`);
  }
}

/** So many words of our own articles, one after the other. */
export function textOf(words: number): string {
  const bodies = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parseCorpusArticle(readFileSync(new URL(name, CORPUS), 'utf8')))
    .filter((a) => a.head['lang'] === 'en')
    .map((a) => a.text);
  const pieces: string[] = [];
  for (let n = 0, i = 0; n < words; i++) {
    const body = bodies[i % bodies.length]!;
    pieces.push(body);
    n += body.split(/\s+/).length;
  }
  return pieces
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

/** The fastest of five runs after a warm-up: others use the machine too. */
function fastest(run: () => unknown): number {
  run();
  let best = Infinity;
  for (let n = 0; n < 5; n++) {
    const began = performance.now();
    run();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** Compressed sizes of the model and of the engine with its lexicons, minified. */
export async function printSizes(model: Uint8Array): Promise<void> {
  const entry = new URL('../../src/core/claims/extract.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code = bundle && 'output' in bundle ? bundle.output.map((o) => ('code' in o ? o.code : '')).join('') : '';
  const kb = (bytes: Uint8Array | string): string => (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0);
  console.log(`gzip: model ${kb(model)} KB, engine and lexicons ${kb(code)} KB`);
}
