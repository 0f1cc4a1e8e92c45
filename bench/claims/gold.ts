import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Block } from '../../src/core/article/article';
import { parseCorpusArticle } from '../../training/corpus-format';

/** One annotated article. */
export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly blocks?: readonly Block[];
}

/** What score-claims.mjs answers: figures by name. */
export type Score = Readonly<Record<string, { p?: number; r?: number; f1?: number; accuracy?: number } | undefined>>;
export type Scorer = (gold: readonly unknown[], found: readonly unknown[]) => Score;

const SHARED = new URL('../../../shared/', import.meta.url);
const CORPUS = new URL('../../training/corpus/', import.meta.url);

export async function scorer(): Promise<Scorer> {
  const file = new URL('tools/score-claims.mjs', SHARED);
  if (!existsSync(file)) throw new Error(`the scorer is missing: ${file.pathname}`);
  return ((await import(file.pathname)) as { score: Scorer }).score;
}

/** The sets to measure on, by name. */
export async function goldSets(): Promise<[string, Gold[]][]> {
  return [
    ['seeds', readLines(new URL('data/briefings/seeds.gold.jsonl', SHARED))],
    ['briefings/dev', readFolder(new URL('data/briefings/dev/', SHARED))],
    ['own held out', ownHeldOut()],
    ['own unseen', ownUnseen()],
    ['PolNeAR dev', readLines(new URL('data/polnear/dev.jsonl', SHARED))],
  ];
}

function readLines(file: URL): Gold[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
}

function readFolder(folder: URL): Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold)
    .filter((gold) => gold.text !== '');
}

const ownHeldOut = (): Gold[] => own((name) => /7\.txt$/.test(name));

/** Our own articles that models are made from. */
export const ownTraining = (): Gold[] => own((name) => /[^7]\.txt$/.test(name));

/** Our own articles that were annotated before any program had read them, and that nothing is made from or chosen by. */
const ownUnseen = (): Gold[] => own((name) => name.endsWith('.txt'), new URL('unseen/', CORPUS));

function own(isWanted: (name: string) => boolean, folder = CORPUS): Gold[] {
  return readdirSync(folder)
    .filter(isWanted)
    .map((name) => parseCorpusArticle(readFileSync(new URL(name, folder), 'utf8')))
    .map(({ head, keySentences, ...article }) => ({ ...article, id: head['id']!, key_sentences: keySentences }));
}
