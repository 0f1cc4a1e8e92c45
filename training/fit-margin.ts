/**
 * Fits what is weighed to judge an attribution (src/core/claims/tagger/margin.ts).
 *
 *     npx tsx training/fit-margin.ts MODEL SCORER GOLD.jsonl…
 *
 * GOLD must be articles that the model was not trained on. Logistic regression by Newton's method; prints the weights.
 */
import { judgedBy } from './judged';

const STEPS = 25;
/** Keeps Newton's steps finite where the outcomes could be told apart without error. */
const RIDGE = 1e-3;

const judged = await judgedBy(process.argv.slice(2), false);
const rows = judged.map(({ evidence: e }) => [e.cue, e.keep, e.content, e.hasSource ? 0 : 1, 1]);
const right = judged.map((one) => (one.right ? 1 : 0));
const [cue, keep, content, noSource, bias] = fitted(rows, right).map((weight) => weight.toFixed(2));
console.log(`${judged.length} candidates`);
console.log(`${cue} * cue + ${keep} * keep + ${content} * content + (hasSource ? 0 : ${noSource}) + ${bias}`);

function fitted(rows: readonly (readonly number[])[], right: readonly number[]): number[] {
  let weights = rows[0]!.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? RIDGE : 0)));
    rows.forEach((row, n) => {
      const likely = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * weights[i]!, 0)));
      row.forEach((x, i) => {
        gradient[i]! += x * (right[n]! - likely);
        row.forEach((y, j) => {
          curvature[i]![j]! += x * y * likely * (1 - likely);
        });
      });
    });
    const change = solved(curvature, gradient);
    weights = weights.map((weight, i) => weight + change[i]!);
  }
  return weights;
}

/** Solves a positive definite system by Gaussian elimination. */
function solved(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i]!]);
  rows.forEach((pivot, i) => {
    for (const row of rows) {
      if (row === pivot) continue;
      const share = row[i]! / pivot[i]!;
      for (let j = i; j < row.length; j++) row[j]! -= share * pivot[j]!;
    }
  });
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
