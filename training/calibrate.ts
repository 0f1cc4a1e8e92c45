/**
 * Fits the curves of src/core/claims/tagger/calibration.ts: how often claims of a margin are right.
 *
 *     npx tsx training/calibrate.ts MODEL SCORER GOLD.jsonl…
 *
 * SCORER is score-claims.mjs; a claim is right where it links. GOLD must be articles that the model was not trained on.
 * Prints the curves, fitted by pooling adjacent violators.
 */
import { marginOf } from '../src/core/claims/tagger/margin';
import { judgedBy } from './judged';

interface Outcome {
  readonly margin: number;
  readonly right: boolean;
}

const POINTS = 8;
const judged = await judgedBy(process.argv.slice(2), true);
for (const register of ['diplomatic', 'other']) {
  const outcomes = judged
    .filter(({ diplomatic }) => diplomatic === (register === 'diplomatic'))
    .map(({ evidence, right }) => ({ margin: marginOf(evidence), right }));
  console.log(register, outcomes.length, JSON.stringify(curveOf(outcomes)));
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
