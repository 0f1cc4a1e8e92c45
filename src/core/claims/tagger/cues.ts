import type { TokenRange } from '../../text/sentences';
import { affine, type Encoding, PADDING } from './encode';
import { type ClaimModel, matrix } from './model';
import { bestPath } from './viterbi';

/** A cue that the network found; `margin` is how far its weakest word's score stands above "no cue". */
export interface TaggedCue extends TokenRange {
  readonly margin: number;
}

const LABELS = 3;
const NEVER = -Infinity;
/** Begin and inside may follow anything but that nothing begins with inside. */
const TRANSITIONS = [0, 0, NEVER, 0, 0, 0, 0, 0, 0];

/**
 * What is added to the score of "no cue". Below zero more cues are found: training on single tokens finds too few
 * attributions for the best F1. Chosen on PolNeAR dev and our own held-out articles.
 */
const NO_CUE_BIAS = 0.2;

/** The cues of an encoded block, in order. */
export function tagCues(model: ClaimModel, encoding: Encoding): TaggedCue[] {
  const weights = matrix(model, 'cue.weight');
  const scores = affine(
    weights,
    matrix(model, 'cue.bias').values,
    encoding.values,
    PADDING * encoding.channels,
    encoding.tokens,
  );
  for (let at = 0; at < scores.length; at += LABELS) scores[at] = scores[at]! + NO_CUE_BIAS;
  const path = bestPath(scores, LABELS, TRANSITIONS);
  const cues: TaggedCue[] = [];
  for (let at = 0; at < path.length; at++) {
    if (path[at] === 0) continue;
    let to = at + 1;
    while (path[to] === 2) to++;
    cues.push({ from: at, to, margin: marginOf(scores, at, to) });
    at = to - 1;
  }
  return cues;
}

/** The best of the cue's words counts: auxiliaries and adverbs at its edges are always doubtful. */
function marginOf(scores: Float32Array, from: number, to: number): number {
  let best = -Infinity;
  for (let at = from; at < to; at++) {
    const row = at * LABELS;
    best = Math.max(best, Math.max(scores[row + 1]!, scores[row + 2]!) - scores[row]!);
  }
  return best;
}
