import type { ReadBlock } from '../reading';
import type { TaggedCue } from './cues';
import { affine, type Encoding, PADDING } from './encode';
import { FIELDS } from './features';
import { type ClaimModel, matrix } from './model';

/** Labels of a token for one cue: outside, source (begin, inside), content (begin, inside). */
export const PAIR_LABELS = 5;

/** Tokens further from the cue than this belong to it only by a carried quotation. Keeps time linear in long blocks. */
export const REACH = 160;

/** Upper bounds of the distance rows; the same as in training/data.py. */
const DISTANCES = [1, 2, 3, 4, 5, 7, 10, 14, 20, 28, 40, 60, 90, 140, 220];
const QUOTE_FIELD = FIELDS.indexOf('quote');

/** What of a block the scorer needs for all its cues: counted once. */
export interface PairInput {
  readonly encoding: Encoding;
  readonly cues: readonly TaggedCue[];
  /** `token_in` of every token. */
  readonly projected: Float32Array;
  readonly sentenceAt: Int32Array;
  readonly marksUpTo: Int32Array;
  readonly cuesUpTo: Int32Array;
}

export function pairInput(
  model: ClaimModel,
  block: ReadBlock,
  features: Int32Array,
  encoding: Encoding,
  cues: readonly TaggedCue[],
): PairInput {
  const { tokens, channels, values } = encoding;
  const projected = affine(
    matrix(model, 'token_in.weight'),
    matrix(model, 'token_in.bias').values,
    values,
    PADDING * channels,
    tokens,
  );
  const sentenceAt = new Int32Array(tokens);
  for (const [n, s] of block.sentences.entries()) sentenceAt.fill(n, s.from, Math.min(tokens, s.to));
  const marks = new Int32Array(tokens);
  for (let t = 0; t < tokens; t++) marks[t] = isMark(features[t * FIELDS.length + QUOTE_FIELD]!) ? 1 : 0;
  const begins = new Int32Array(tokens);
  for (const cue of cues) begins[cue.from] = 1;
  return { encoding, cues, projected, sentenceAt, marksUpTo: runningSum(marks), cuesUpTo: runningSum(begins) };
}

const isMark = (quoteRow: number): boolean => quoteRow === 1 || quoteRow === 2 || quoteRow === 6;

function runningSum(values: Int32Array): Int32Array {
  for (let i = 1; i < values.length; i++) values[i] = values[i]! + values[i - 1]!;
  return values;
}

/** Label scores of the tokens within reach of a cue, five a token, beginning with token `from`. */
export interface PairScores {
  readonly from: number;
  readonly scores: Float32Array;
}

/** Scores every token within reach of a cue as its source, its content or neither. */
export function pairScores(model: ClaimModel, input: PairInput, cue: TaggedCue, cueMean: Float32Array): PairScores {
  const from = Math.max(0, cue.from - REACH);
  const to = Math.min(input.encoding.tokens, cue.to + REACH);
  const mixed = smoothed(model, mixIn(model, input, cue, cueMean, from, to), to - from);
  const hidden = affine(matrix(model, 'hidden.weight'), matrix(model, 'hidden.bias').values, mixed, 0, to - from);
  for (let i = 0; i < hidden.length; i++) if (hidden[i]! < 0) hidden[i] = 0;
  return {
    from,
    scores: affine(matrix(model, 'label.weight'), matrix(model, 'label.bias').values, hidden, 0, to - from),
  };
}

/** Token, cue and what lies between them, added up; negative sums become zero. */
function mixIn(
  model: ClaimModel,
  input: PairInput,
  cue: TaggedCue,
  cueMean: Float32Array,
  from: number,
  to: number,
): Float32Array {
  const projectedCue = affine(matrix(model, 'cue_in.weight'), null, cueMean, 0, 1);
  const width = projectedCue.length;
  const tables = [0, 1, 2, 3].map((n) => matrix(model, `pair_fields.${n}.weight`).values);
  const mixed = new Float32Array((to - from) * width);
  for (let t = from; t < to; t++) {
    const rows = relationRows(input, cue, t);
    for (let c = 0; c < width; c++) {
      let sum = input.projected[t * width + c]! + projectedCue[c]!;
      for (let n = 0; n < 4; n++) sum += tables[n]![rows[n]! * width + c]!;
      mixed[(t - from) * width + c] = sum > 0 ? sum : 0;
    }
  }
  return mixed;
}

const TAPS = 5;

/** x + max(0, each channel convolved over five neighbouring tokens): lets a label look at those beside it. */
function smoothed(model: ClaimModel, x: Float32Array, count: number): Float32Array {
  const weights = matrix(model, 'smooth.weight').values;
  const bias = matrix(model, 'smooth.bias').values;
  const width = bias.length;
  const out = new Float32Array(x.length);
  for (let t = 0; t < count; t++) {
    const first = Math.max(0, 2 - t);
    const last = Math.min(TAPS, count - t + 2);
    for (let c = 0; c < width; c++) {
      let sum = bias[c]!;
      for (let tap = first; tap < last; tap++) sum += weights[c * TAPS + tap]! * x[(t + tap - 2) * width + c]!;
      out[t * width + c] = x[t * width + c]! + (sum > 0 ? sum : 0);
    }
  }
  return out;
}

/** Rows of the four relation tables: distance, sentences apart, cues between, quotation marks between. */
function relationRows(input: PairInput, cue: TaggedCue, t: number): readonly [number, number, number, number] {
  const { sentenceAt, marksUpTo, cuesUpTo } = input;
  const distance = t < cue.from ? t - cue.from : t >= cue.to ? t - cue.to + 1 : 0;
  const between = t < cue.from ? cuesUpTo[cue.from]! - cuesUpTo[t]! : cuesUpTo[t]! - cuesUpTo[cue.to - 1]!;
  const marks = Math.abs(marksUpTo[t]! - marksUpTo[cue.from]!);
  const sentences = sentenceAt[t]! - sentenceAt[cue.from]!;
  return [distanceRow(distance), clip(sentences, -3, 3) + 3, clip(between, 0, 3), clip(marks, 0, 3)];
}

const clip = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));

function distanceRow(distance: number): number {
  const far = Math.abs(distance);
  let row = 0;
  while (row < DISTANCES.length && DISTANCES[row]! <= far) row++;
  return clip(distance < 0 ? 16 - row : 16 + row, 0, 31);
}
