import type { TokenRange } from '../../text/sentences';
import { type Counts, PAIR_FIELD_SIZES, rowsBetween } from './between';
import type { Encoding } from './encode';
import { clamped, clearAfter, dense, type Network, ONE, runLayer } from './network';

/** Labels of a token for one cue: outside, source (begin, inside), content (begin, inside). */
export const PAIR_LABELS = 5;

/** Tokens further from the cue than this belong to it only by a carried quotation. Keeps time linear in long blocks. */
const REACH = 160;

/** Rows after the last token that a convolution reads: its reach, and a tile. */
const TAIL = 7;

/** Label scores of the tokens within reach of a cue, five a token, beginning with token `from`. */
export interface PairScores {
  readonly from: number;
  readonly scores: Float64Array;
  /** How far the network takes the cue for one, now that it has seen what it may have as source and content. */
  readonly keep: number;
}

/** Computes for every token what of it does not depend on the cue. */
export function projectTokens(network: Network, { rows, tokens }: Encoding): void {
  runLayer(network, network.tokenIn, rows, network.rows.projected, tokens, 'open');
}

/** Scores every token within reach of a cue as its source, its content or neither. After `projectTokens`. */
export function pairScores(
  network: Network,
  encoding: Encoding,
  counts: Counts,
  cue: TokenRange,
  cueMean: Float64Array,
): PairScores {
  const from = Math.max(0, cue.from - REACH);
  const count = Math.min(encoding.tokens, cue.to + REACH) - from;
  let { mixed, mixedSpare: spare } = network.rows;
  mixIn(network, counts, cue, cueMean, from, count);
  clearAfter(network, mixed, count, TAIL);
  for (const layer of network.pairConvolutions) {
    runLayer(network, layer, mixed, spare, count, 'residual');
    clearAfter(network, spare, count, TAIL);
    [mixed, spare] = [spare, mixed];
  }
  runLayer(network, network.hidden, mixed, network.rows.hidden, count, 'cut');
  return { from, scores: labelScores(network, count), keep: keepScore(network, cueMean, count) };
}

/** Token, cue and what lies between them, added up; negative sums become zero. */
function mixIn(
  network: Network,
  counts: Counts,
  cue: TokenRange,
  cueMean: Float64Array,
  from: number,
  count: number,
): void {
  const { values, rows, pairFields } = network;
  const { width } = rows.mixed;
  const projectedCue = Int32Array.from(dense(network.cueIn, cueMean, 0), Math.round);
  const [distances, sentences, cues, marks] = pairFields as [Int16Array, Int16Array, Int16Array, Int16Array];
  const between = new Int32Array(PAIR_FIELD_SIZES.length);
  let at = rows.mixed.address >> 1;
  let token = (rows.projected.address >> 1) + from * width;
  for (let t = from; t < from + count; t++) {
    rowsBetween(counts, cue, t, between);
    const d = between[0]! * width;
    const s = between[1]! * width;
    const b = between[2]! * width;
    const m = between[3]! * width;
    for (let c = 0; c < width; c++) {
      const fields = distances[d + c]! + sentences[s + c]! + cues[b + c]! + marks[m + c]!;
      const sum = values[token++]! + projectedCue[c]! + fields;
      values[at++] = sum > 0 ? clamped(sum) : 0;
    }
  }
}

function labelScores({ values, label, rows }: Network, count: number): Float64Array {
  const scores = new Float64Array(count * PAIR_LABELS);
  const { weights, bias } = label;
  const { address, width } = rows.hidden;
  for (let t = 0; t < count; t++) {
    const at = (address >> 1) + t * width;
    for (let o = 0; o < PAIR_LABELS; o++) {
      let sum = bias[o]!;
      for (let c = 0; c < width; c++) sum += weights[o * width + c]! * values[at + c]!;
      scores[t * PAIR_LABELS + o] = sum / ONE;
    }
  }
  return scores;
}

/** From the cue, and the most that any token has of each hidden number. */
function keepScore({ values, keepHidden, keep, rows }: Network, cueMean: Float64Array, count: number): number {
  const { address, width } = rows.hidden;
  const input = new Float64Array(cueMean.length + width);
  input.set(cueMean);
  for (let c = 0; c < width; c++) {
    let most = 0;
    for (let t = 0; t < count; t++) most = Math.max(most, values[(address >> 1) + t * width + c]!);
    input[cueMean.length + c] = most;
  }
  const hidden = dense(keepHidden, input, 0).map((n) => Math.max(0, n));
  return dense(keep, hidden, 0)[0]! / ONE;
}
