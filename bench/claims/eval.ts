/**
 * Measures claims: npm run eval:claims
 *
 * Prints linked F1 and the rest for PolNeAR dev, the seeds, briefings/dev and our own held-out articles: the model,
 * the rules alone, and what npm offers beside them; then calibration, speed in Node and in both browsers, and size. Reads ../shared.
 */
import { readFileSync } from 'node:fs';
import { articleFromText } from '../../src/core/article/from-text';
import type { Claim } from '../../src/core/claims/claim';
import { extractClaims } from '../../src/core/claims/extract';
import { type ClaimModel, loadModel } from '../../src/core/claims/tagger/model';
import { findKeyPoints } from '../../src/core/keypoints/find';
import { printBrowserSpeed } from './browser';
import { calibrationError } from './calibration-error';
import { type Gold, goldSets, type Score, scorer } from './gold';
import { compromiseQuotations, firstThree, quotationMarks } from './peers';
import { printSizes, printSpeed, textOf } from './speed';

const MODEL = new URL('../../public/model/claims.bin', import.meta.url);

const bytes = readFileSync(MODEL);
const model = loadModel(bytes);
const score = await scorer();
for (const [set, gold] of await goldSets()) {
  const found = gold.map((g) => answer(g, model));
  print(set, 'model', score(gold, found));
  print(
    set,
    'rules',
    score(
      gold,
      gold.map((g) => answer(g)),
    ),
  );
  print(set, 'compromise', score(gold, gold.map(compromiseQuotations)));
  print(set, 'quote marks', score(gold, gold.map(quotationMarks)));
  print(set, 'first three', score(gold, gold.map(firstThree)));
  const { error, byChance, claims } = calibrationError(gold, found, score);
  console.log(
    `${set.padEnd(15)} expected calibration error ${error.toFixed(3)} over ${claims} claims (perfect confidences: ${byChance.toFixed(3)})`,
  );
}
printSpeed(model);
await printBrowserSpeed(textOf(1_000), bytes);
await printSizes(bytes);

function answer(
  gold: Gold,
  by?: ClaimModel,
): { id: string; claims: Claim[]; keyPoints: { start: number; end: number }[] } {
  const article = gold.blocks
    ? { ...articleFromText(gold.text), blocks: [...gold.blocks] }
    : articleFromText(gold.text);
  const claims = extractClaims(article, by);
  return { id: gold.id, claims, keyPoints: findKeyPoints(article, claims) };
}

function print(set: string, engine: string, scored: Score): void {
  const f1 = (key: string): string => figure(scored[key]?.f1);
  const accuracy = (key: string): string => figure(scored[key]?.accuracy);
  const { p = 0, r = 0 } = scored['linked'] ?? {};
  const exact = ['source', 'cue', 'content'].map((role) => f1(`${role}.exact`)).join(' / ');
  const fields = `speaker ${accuracy('speaker')}  act ${accuracy('act')}  quoted ${accuracy('quoted')}  about ${f1('about')}`;
  console.log(
    `${set.padEnd(15)} ${engine.padEnd(11)} linked ${f1('linked')} (P ${figure(p)} R ${figure(r)})  content token ${f1('content.token')}  exact S/Q/C ${exact}  ${fields}  key ${f1('keyPoints.token')}`,
  );
}

function figure(share: number | undefined): string {
  return share === undefined ? '–' : (100 * share).toFixed(1);
}
