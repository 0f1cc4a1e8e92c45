/**
 * Fits the judge of acts (src/core/claims/acts/weights.ts): what a claim does where its cue leaves it open.
 *
 *     npx tsx training/fit-acts.ts check     # five-fold cross-validation over articles, and the held-out ones;
 *                                            # with all features, and without the phrases
 *     npx tsx training/fit-acts.ts write     # fits on all but the held-out articles and writes the weights
 *
 * Multinomial logistic regression with an L2 penalty, by full-batch Adam from zero: no chance in it. Learns from the
 * corpus's annotated spans and from the sentences of acts/.
 *
 * Cross-validation flatters the phrases (acts/content): they were written while reading the articles that it tests on.
 * What a change of sentences or of features does is seen without them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { articleFromText } from '../src/core/article/from-text';
import { ACT_NAMES, type Act, isAct } from '../src/core/claims/acts';
import { actFeatures, matchingRules } from '../src/core/claims/acts/features';
import { SCALE } from '../src/core/claims/acts/judge';
import { actByCue } from '../src/core/claims/acts/type-act';
import { resolveSpeakers } from '../src/core/claims/speakers/resolve';
import type { Span } from '../src/core/text/span';
import { parseCorpusArticle } from './corpus-format';

interface Example {
  readonly article: string;
  readonly act: Act;
  readonly cue: string;
  readonly content: string;
  readonly ownState: string | null;
}

const CORPUS = new URL('corpus/', import.meta.url);
const SENTENCES = new URL('acts/', import.meta.url);
const WEIGHTS = new URL('../src/core/claims/acts/weights.ts', import.meta.url);
const PENALTY = 5;
const STEPS = 250;
const RATE = 0.1;
/** Features seen in fewer examples, and weights that round to nothing, are left out. */
const RAREST = 5;
/** Takes up that acts are not as frequent among sentences as in articles; not written. */
const SENTENCE = 'a sentence';

const examples = [...corpusExamples(), ...sentenceExamples()];
const isHeldOut = ({ article }: Example): boolean => article.endsWith('7');
const isOpen = ({ cue, content, ownState }: Example): boolean => actByCue(cue, content, ownState) === undefined;
if (process.argv[2] === 'check') check();
else if (process.argv[2] === 'write') write();
else throw new Error('usage: npx tsx training/fit-acts.ts check | write');

function corpusExamples(): Example[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const { head, text, attributions } = parseCorpusArticle(readFileSync(new URL(name, CORPUS), 'utf8'));
      if (head['lang'] !== 'en') return [];
      const inOrder = [...attributions].sort((a, b) => a.content[0]![0] - b.content[0]![0]);
      const { speakers } = resolveSpeakers(
        articleFromText(text),
        inOrder.map((a) => ({ ...a, certainty: 1 })),
      );
      const words = (spans: readonly Span[]): string => spans.map((s) => text.slice(s[0], s[1])).join(' ');
      return inOrder.map(({ act, cue, content }, i) => ({
        article: head['id']!,
        act,
        cue: words(cue),
        content: words(content),
        ownState: speakers[i]!.state,
      }));
    });
}

function sentenceExamples(): Example[] {
  return readdirSync(SENTENCES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => sentencesOf(readFileSync(new URL(name, SENTENCES), 'utf8')));
}

function sentencesOf(file: string): Example[] {
  let act: Act = 'state';
  return file.split('\n').flatMap((line): Example[] => {
    const section = /^# (\w+)$/.exec(line)?.[1];
    if (section && isAct(section)) act = section;
    if (line === '' || line.startsWith('#')) return [];
    const state = line.slice(0, 2);
    return [{ article: '', act, cue: 'said', content: line.slice(3), ownState: state === 'UN' ? null : state }];
  });
}

type Weights = ReadonlyMap<string, Float64Array>;
type Features = (example: Example) => string[];

function allFeatures({ cue, content, ownState }: Example): string[] {
  return ['bias', ...actFeatures(cue, content, ownState)];
}

function withoutPhrases(example: Example): string[] {
  return allFeatures(example).filter((feature) => !/^(?:first|rule) /.test(feature));
}

function weightsOf(train: readonly Example[], featuresOf: Features): Weights {
  const rows = train.map((e) => [...(e.article === '' ? [SENTENCE] : []), ...featuresOf(e)]);
  const counts = new Map<string, number>();
  for (const feature of rows.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts.keys()].filter((f) => counts.get(f)! >= RAREST).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const data = rows.map((row) => row.flatMap((f) => index.get(f) ?? []));
  const gold = train.map((e) => ACT_NAMES.indexOf(e.act));
  const acts = ACT_NAMES.length;
  const w = new Float64Array(names.length * acts);
  const [m, v] = [new Float64Array(w.length), new Float64Array(w.length)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = w.map((x) => x * PENALTY);
    for (const [i, row] of data.entries()) addGradient(gradient, w, row, gold[i]!);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let i = 0; i < w.length; i++) {
      m[i] = 0.9 * m[i]! + 0.1 * gradient[i]!;
      v[i] = 0.999 * v[i]! + 0.001 * gradient[i]! ** 2;
      w[i]! -= (rate * (m[i]! / (1 - 0.9 ** step))) / (Math.sqrt(v[i]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return new Map(names.map((name, i) => [name, w.slice(i * acts, (i + 1) * acts)]));
}

/** Adds one example's gradient of the cross-entropy. */
function addGradient(gradient: Float64Array, w: Float64Array, row: readonly number[], gold: number): void {
  const acts = ACT_NAMES.length;
  const scores = new Float64Array(acts);
  for (const feature of row) for (let a = 0; a < acts; a++) scores[a]! += w[feature * acts + a]!;
  const most = Math.max(...scores);
  const exps = scores.map((s) => Math.exp(s - most));
  const sum = exps.reduce((total, e) => total + e, 0);
  for (const feature of row)
    for (let a = 0; a < acts; a++) gradient[feature * acts + a]! += exps[a]! / sum - (a === gold ? 1 : 0);
}

function judge(weights: Weights, features: readonly string[]): Act {
  const scores = new Float64Array(ACT_NAMES.length);
  for (const feature of features)
    weights.get(feature)?.forEach((x, a) => {
      scores[a]! += x;
    });
  return ACT_NAMES[scores.indexOf(Math.max(...scores))]!;
}

function check(): void {
  const own = examples.filter((e) => e.article !== '');
  const articles = [...new Set(own.filter((e) => !isHeldOut(e)).map((e) => e.article))];
  const folds = [0, 1, 2, 3, 4].map((n) => new Set(articles.filter((_, i) => i % 5 === n)));
  for (const [name, featuresOf] of [
    ['all features', allFeatures],
    ['without phrases', withoutPhrases],
  ] as const) {
    const tests = folds.map((fold): [Example[], Example[]] => [
      examples.filter((e) => !fold.has(e.article) && !isHeldOut(e)),
      own.filter((e) => fold.has(e.article)),
    ]);
    print(`${name}, cross-validation`, tests, featuresOf);
    print(`${name}, held out`, [[examples.filter((e) => !isHeldOut(e)), own.filter(isHeldOut)]], featuresOf);
  }
}

/** Prints how many acts are right, over pairs of examples to learn from and examples to test on. */
function print(name: string, tests: readonly (readonly [Example[], Example[]])[], featuresOf: Features): void {
  const right = { rules: 0, judge: 0, open: 0 };
  let [of, open] = [0, 0];
  for (const [train, test] of tests) {
    const weights = weightsOf(train.filter(isOpen), featuresOf);
    for (const e of test) {
      const byCue = actByCue(e.cue, e.content, e.ownState);
      const byRules = byCue ?? matchingRules(e.cue, e.content, e.ownState)[0]?.act ?? 'state';
      const judged = byCue ?? judge(weights, featuresOf(e));
      of++;
      if (byRules === e.act) right.rules++;
      if (judged === e.act) right.judge++;
      if (byCue === undefined) {
        open++;
        if (judged === e.act) right.open++;
      }
    }
  }
  const share = (n: number, all: number): string => ((100 * n) / all).toFixed(1);
  console.log(
    `${name}: rules alone ${share(right.rules, of)}, with the judge ${share(right.judge, of)}, of ${of}; open cues ${share(right.open, open)}, of ${open}`,
  );
}

function write(): void {
  const weights = weightsOf(
    examples.filter((e) => !isHeldOut(e) && isOpen(e)),
    allFeatures,
  );
  const lines = [...weights].flatMap(([feature, row]) => {
    if (feature === SENTENCE) return [];
    const rounded = [...row].map((x) => Math.round(x * SCALE) || 0);
    return rounded.every((x) => Math.abs(x) < 2) ? [] : [`${feature}\t${rounded.join(' ')}`];
  });
  const head =
    '/** Made by training/fit-acts.ts: a feature, then a weight for each act in the order of ACT_NAMES. */\n';
  writeFileSync(WEIGHTS, `${head}export const WEIGHTS = \`${lines.join('\n')}\`;\n`);
  console.log(`${lines.length} features`);
}
