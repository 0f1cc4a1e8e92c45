import type { TokenRange } from '../../text/sentences';
import type { Encoding } from './encode';
import { dense, type Network, ONE } from './network';
import { bestPath } from './viterbi';

/** A cue that the network found; `margin` is how far its best word's score stands above "no cue". */
export interface TaggedCue extends TokenRange {
  readonly margin: number;
}

const LABELS = 3;
const NEVER = -Infinity;
const NEARLY = 1;
/** Begin and inside may follow anything but that nothing begins with inside. */
const TRANSITIONS = [0, 0, NEVER, 0, 0, 0, 0, 0, 0];

/** The cues of an encoded block, in order. With `bias` below zero more are found: it is added to the score of "no cue". */
export function tagCues(network: Network, { rows: { address, width }, tokens }: Encoding, bias: number): TaggedCue[] {
  const scores = new Float64Array(tokens * LABELS);
  for (let t = 0; t < tokens; t++) {
    const [none, begin, inside] = dense(network.cue, network.values, (address >> 1) + t * width) as unknown as number[];
    scores[t * LABELS] = none! / ONE + bias;
    scores[t * LABELS + 1] = begin! / ONE;
    scores[t * LABELS + 2] = inside! / ONE;
  }
  const path = bestPath(scores, LABELS, TRANSITIONS);
  const cues: TaggedCue[] = [];
  for (let at = 0; at < path.length; at++) {
    if (path[at] === 0) continue;
    let to = at + 1;
    while (path[to] === 2) to++;
    cues.push(sureWords(scores, bias, at, to));
    at = to - 1;
  }
  return cues;
}

/**
 * The surest word of a run and those beside it that are cue rather than not, or nearly as sure: the bias finds more
 * cues, but it must not make them longer.
 */
function sureWords(scores: Float64Array, bias: number, first: number, last: number): TaggedCue {
  let best = first;
  for (let at = first + 1; at < last; at++) if (marginOf(scores, at) > marginOf(scores, best)) best = at;
  const margin = marginOf(scores, best) + bias;
  const least = Math.min(0, margin - NEARLY) - bias;
  let from = best;
  let to = best + 1;
  while (from > first && marginOf(scores, from - 1) >= least) from--;
  while (to < last && marginOf(scores, to) >= least) to++;
  return { from, to, margin };
}

/** How far a word's score as part of a cue stands above "no cue". */
function marginOf(scores: Float64Array, at: number): number {
  const row = at * LABELS;
  return Math.max(scores[row + 1]!, scores[row + 2]!) - scores[row]!;
}
