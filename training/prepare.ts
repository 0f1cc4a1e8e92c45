/**
 * Turns annotated articles into what training reads: one block a line, as the numbers that the engine's own features
 * are, with its attributions as token ranges.
 *
 *     npx tsx training/prepare.ts OUT_FOLDER NAME=CORPUS.jsonl…
 *
 * Every corpus is JSON Lines, {id, text, blocks?, attributions: [{source, cue, content}]}. The vocabulary is made from the corpora
 * whose names do not end in "dev".
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Block } from '../src/core/article/article';
import { type ReadBlock, readBlock } from '../src/core/claims/reading';
import { featuresOf, type Vocabulary, vocabularyWord } from '../src/core/claims/tagger/features';
import { isDiplomatic } from '../src/core/claims/tagger/register';
import type { Span } from '../src/core/text/span';

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly attributions: readonly Record<'source' | 'cue' | 'content', readonly Span[]>[];
}

const VOCABULARY_SIZE = 10_000;
const RARE = 3;
/** A word of the briefing corpus counts this often: it is small beside the other, and nearer to what is read. */
const OWN_WEIGHT = 5;

const [out = '', ...named] = process.argv.slice(2);
const corpora = named.map((argument) => {
  const [name = '', path = ''] = argument.split('=');
  return { name, articles: readCorpus(path) };
});
mkdirSync(out, { recursive: true });
const words = frequentWords();
const vocabulary: Vocabulary = new Map(words.map((word, row) => [word, row]));
writeFileSync(`${out}/vocabulary.txt`, words.join('\n'));
for (const { name, articles } of corpora) {
  const lines = articles.flatMap((a) => blocksOf(a).map((block) => JSON.stringify(example(a, block))));
  writeFileSync(`${out}/${name}.jsonl`, `${lines.join('\n')}\n`);
  console.log(`${name}: ${articles.length} articles, ${lines.length} blocks`);
}

function readCorpus(path: string): Annotated[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Annotated);
}

function blocksOf({ text, blocks }: Annotated): ReadBlock[] {
  if (blocks) return blocks.map((b) => readBlock(text, [b.start, b.end], b.kind));
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) =>
    readBlock(text, [line.index, line.index + line[0].length], 'paragraph'),
  );
}

function frequentWords(): string[] {
  const counts = new Map<string, number>();
  for (const { name, articles } of corpora.filter((c) => !c.name.endsWith('dev'))) {
    const weight = name.startsWith('own') ? OWN_WEIGHT : 1;
    for (const token of articles.flatMap(blocksOf).flatMap((b) => b.tokens)) {
      const word = vocabularyWord(token);
      counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  }
  const frequent = [...counts].filter(([word, n]) => n >= RARE && !/^\p{N}/u.test(word));
  frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ['<unknown>', '<number>', ...frequent.slice(0, VOCABULARY_SIZE - 2).map(([word]) => word)];
}

function example(article: Annotated, block: ReadBlock) {
  const features = featuresOf(block, vocabulary, isDiplomatic(article.text));
  const attributions = article.attributions.flatMap((a) => {
    const [source, cue, content] = [a.source, a.cue, a.content].map((spans) => rangesOf(block, spans));
    return content!.length + cue!.length > 0 ? [{ source, cue, content }] : [];
  });
  const sentences = block.sentences.map((s) => s.from);
  return { doc: article.id, features: [...features], sentences, attributions };
}

/** The token ranges that spans touch inside a block. */
function rangesOf({ tokens }: ReadBlock, spans: readonly Span[]): [number, number][] {
  return spans.flatMap(([start, end]): [number, number][] => {
    const from = tokens.findIndex((t) => t.end > start);
    let to = from;
    while (to >= 0 && to < tokens.length && tokens[to]!.start < end) to++;
    return from >= 0 && to > from ? [[from, to]] : [];
  });
}
