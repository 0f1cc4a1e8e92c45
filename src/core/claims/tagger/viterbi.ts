/**
 * The best sequence of labels. `scores` holds one number a label for each position; `transitions[previous * labels +
 * label]` is added for every step, the row of label 0 for the first; a forbidden step has -Infinity or nearly so.
 */
export function bestPath(scores: ArrayLike<number>, labels: number, transitions: ArrayLike<number>): Uint8Array {
  const length = scores.length / labels;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < labels && length > 0; label++) best[label] = scores[label]! + transitions[label]!;
  for (let here = labels; here < scores.length; here++) {
    const label = here % labels;
    const before = here - label - labels;
    let most = -Infinity;
    for (let previous = 0; previous < labels; previous++) {
      const sum = best[before + previous]! + transitions[previous * labels + label]!;
      if (sum > most) {
        most = sum;
        from[here] = previous;
      }
    }
    best[here] = most + scores[here]!;
  }
  return walkBack(best, from, labels, length);
}

function walkBack(best: Float64Array, from: Uint8Array, labels: number, length: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const last = (length - 1) * labels;
  for (let label = 1; label < labels; label++)
    if (best[last + label]! > best[last + path[length - 1]!]!) path[length - 1] = label;
  for (let at = length - 1; at > 0; at--) path[at - 1] = from[at * labels + path[at]!]!;
  return path;
}
