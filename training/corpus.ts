/**
 * Checks the corpus and turns it into JSON Lines.
 *
 *     npx tsx training/corpus.ts check
 *     npx tsx training/corpus.ts jsonl OUT_FOLDER      # own-train.jsonl and own-dev.jsonl
 *
 * An article whose number ends in 7 is held out (own-dev): it chooses between models and calibrates confidence. What is
 * in corpus/unseen is checked and goes into neither.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ACT_NAMES } from '../src/core/claims/acts';
import { type CorpusArticle, CorpusError, parseCorpusArticle } from './corpus-format';

const FOLDER = new URL('corpus/', import.meta.url);
const [command, out = ''] = process.argv.slice(2);
const articles = readFolder(FOLDER);
const unseen = readFolder(new URL('unseen/', FOLDER));

if (command === 'jsonl') writeJsonl(out);
else if (command === 'check') report();
else throw new Error('usage: npx tsx training/corpus.ts check | jsonl OUT_FOLDER');

function readFolder(folder: URL): CorpusArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => read(name, folder));
}

function read(name: string, folder: URL): CorpusArticle[] {
  try {
    return [parseCorpusArticle(readFileSync(new URL(name, folder), 'utf8'))];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
    return [];
  }
}

function report(): void {
  const attributions = articles.flatMap((a) => a.attributions);
  console.log(sizeOf(articles));
  console.log(`unseen: ${sizeOf(unseen)}`);
  for (const act of ACT_NAMES) console.log(`  ${act} ${attributions.filter((a) => a.act === act).length}`);
}

function sizeOf(some: readonly CorpusArticle[]): string {
  const words = some.reduce((sum, a) => sum + a.text.split(/\s+/).length, 0);
  return `${some.length} articles, ${words} words, ${some.flatMap((a) => a.attributions).length} attributions`;
}

function writeJsonl(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const isHeldOut = (a: CorpusArticle): boolean => (a.head['id'] ?? '').endsWith('7');
  for (const [name, part] of [
    ['own-train', articles.filter((a) => !isHeldOut(a))],
    ['own-dev', articles.filter(isHeldOut)],
  ] as const) {
    writeFileSync(`${folder}/${name}.jsonl`, part.map((a) => `${JSON.stringify(jsonOf(a))}\n`).join(''));
    console.log(`${name}: ${part.length} articles`);
  }
}

function jsonOf({ head, text, blocks, attributions, keySentences }: CorpusArticle) {
  const { id, lang, kind, ministry, published } = head;
  const is_briefing = kind !== 'lookalike';
  return { id, lang, kind, ministry, published, is_briefing, text, blocks, attributions, key_sentences: keySentences };
}
