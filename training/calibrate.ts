/**
 * Fits the curves of src/core/claims/tagger/calibration.ts: how often claims of a margin are right.
 *
 *     npx tsx training/calibrate.ts MODEL SCORER GOLD.jsonl…
 *
 * SCORER is score-claims.mjs; a claim is right where it links. GOLD must be articles that the model was not trained on.
 * Prints the curves, fitted by pooling adjacent violators.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Block } from '../src/core/article/article';
import { articleFromText } from '../src/core/article/from-text';
import { readBlock } from '../src/core/claims/reading';
import { taggedAttributions } from '../src/core/claims/tagger/attributions';
import { loadModel } from '../src/core/claims/tagger/model';
import { isDiplomatic } from '../src/core/claims/tagger/register';
import { tidied } from '../src/core/claims/tidy';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly blocks?: readonly Block[];
}
interface Outcome {
  readonly margin: number;
  readonly right: boolean;
}

const POINTS = 8;
const [modelPath = '', scorerPath = '', ...goldPaths] = process.argv.slice(2);
const model = loadModel(readFileSync(modelPath));
const { score } = (await import(resolve(scorerPath))) as {
  score: (gold: unknown, found: unknown) => { linked: { p: number } };
};
const outcomes: Record<'diplomatic' | 'other', Outcome[]> = { diplomatic: [], other: [] };
for (const path of goldPaths) for (const gold of readLines(path)) collect(gold);
for (const [register, found] of Object.entries(outcomes))
  console.log(register, found.length, JSON.stringify(curveOf(found)));

function readLines(path: string): Gold[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
}

function collect(gold: Gold): void {
  const diplomatic = isDiplomatic(gold.text);
  for (const block of gold.blocks ?? articleFromText(gold.text).blocks) {
    const read = readBlock(gold.text, [block.start, block.end], block.kind);
    const found = taggedAttributions(model, read, diplomatic).map(({ margin, ...a }) => ({ ...a, certainty: margin }));
    for (const { certainty: margin, source, cue, content } of diplomatic ? tidied(read, found) : found) {
      const claim = { id: gold.id, claims: [{ source, cue, content }] };
      outcomes[diplomatic ? 'diplomatic' : 'other'].push({ margin, right: score([gold], [claim]).linked.p > 0 });
    }
  }
}

/** Means of equally many outcomes each, made never to fall. */
function curveOf(found: Outcome[]): [number, number][] {
  const sorted = [...found].sort((a, b) => a.margin - b.margin);
  const size = Math.ceil(sorted.length / POINTS);
  const bins: { margin: number; right: number; n: number }[] = [];
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size);
    const sum = part.reduce((s, o) => s + o.margin, 0);
    bins.push({ margin: sum / part.length, right: part.filter((o) => o.right).length, n: part.length });
  }
  for (let i = 1; i < bins.length; i++) {
    const [a, b] = [bins[i - 1]!, bins[i]!];
    if (a.right / a.n <= b.right / b.n) continue;
    bins.splice(i - 1, 2, {
      margin: (a.margin * a.n + b.margin * b.n) / (a.n + b.n),
      right: a.right + b.right,
      n: a.n + b.n,
    });
    i = Math.max(0, i - 2);
  }
  return bins.map((b) => [Math.round(b.margin * 100) / 100, Math.round((b.right / b.n) * 100) / 100]);
}
