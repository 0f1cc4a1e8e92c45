import { FIELDS } from './features';
import { type ClaimModel, type Matrix, matrix } from './model';

/**
 * What the network knows of every token of a block: `channels` numbers a token. Every sum is taken in the same order
 * in double precision and rounded to float32 once, so that all engines agree to the last bit.
 */
export interface Encoding {
  readonly tokens: number;
  readonly channels: number;
  /** Begins with `PADDING` rows of zeros. */
  readonly values: Float32Array;
}

/** Rows of zeros before and after: the reach of the widest convolution, and a tile. */
export const PADDING = 20;
const DILATIONS = [1, 2, 4, 8, 16, 2] as const;
const TILE = 4;

/** Runs the embeddings and convolutions over the features of a block. */
export function encode(model: ClaimModel, features: Int32Array): Encoding {
  const tokens = features.length / FIELDS.length;
  const channels = matrix(model, 'word_in.weight').rows;
  const rows = PADDING + Math.ceil(tokens / TILE) * TILE + PADDING;
  let values: Float32Array = new Float32Array(rows * channels);
  let spare: Float32Array = new Float32Array(rows * channels);
  embed(model, features, values, channels);
  for (const [layer, dilation] of DILATIONS.entries()) {
    const weights = matrix(model, `convolutions.${layer}.weight`).values;
    const bias = matrix(model, `convolutions.${layer}.bias`).values;
    convolve(values, spare, weights, bias, tokens, channels, dilation);
    spare.fill(0, (PADDING + tokens) * channels);
    [values, spare] = [spare, values];
  }
  return { tokens, channels, values };
}

/** The rows of a token's fields added up, the word's through its own matrix; negative sums become zero. */
function embed(model: ClaimModel, features: Int32Array, out: Float32Array, channels: number): void {
  const words = matrix(model, 'word.weight');
  const projection = matrix(model, 'word_in.weight').values;
  const bias = matrix(model, 'word_in.bias').values;
  const tables = FIELDS.slice(1).map((_, n) => matrix(model, `fields.${n}.weight`));
  for (let at = 0, o = PADDING * channels; at < features.length; at += FIELDS.length, o += channels) {
    const word = features[at]! * words.columns;
    for (let c = 0; c < channels; c++) {
      let sum = bias[c]!;
      for (let k = 0; k < words.columns; k++) sum += words.values[word + k]! * projection[c * words.columns + k]!;
      for (let f = 0; f < tables.length; f++) sum += tables[f]!.values[features[at + f + 1]! * channels + c]!;
      out[o + c] = sum > 0 ? sum : 0;
    }
  }
}

/**
 * y = x + max(0, convolution of x), three taps `dilation` apart. Four tokens by two channels are summed at a time:
 * each weight and value that is read is used several times, which is what makes plain JavaScript fast enough.
 */
function convolve(
  x: Float32Array,
  y: Float32Array,
  weights: Float32Array,
  bias: Float32Array,
  tokens: number,
  channels: number,
  dilation: number,
): void {
  for (let t = 0; t < tokens; t += TILE) {
    for (let o = 0; o < channels; o += 2) {
      let a0 = bias[o]!;
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let b0 = bias[o + 1]!;
      let b1 = b0;
      let b2 = b0;
      let b3 = b0;
      for (let tap = 0; tap < 3; tap++) {
        const first = (o * 3 + tap) * channels;
        const second = first + 3 * channels;
        const s0 = (PADDING + t + (tap - 1) * dilation) * channels;
        const s1 = s0 + channels;
        const s2 = s1 + channels;
        const s3 = s2 + channels;
        for (let c = 0; c < channels; c++) {
          const v = weights[first + c]!;
          const w = weights[second + c]!;
          const x0 = x[s0 + c]!;
          const x1 = x[s1 + c]!;
          const x2 = x[s2 + c]!;
          const x3 = x[s3 + c]!;
          a0 += v * x0;
          a1 += v * x1;
          a2 += v * x2;
          a3 += v * x3;
          b0 += w * x0;
          b1 += w * x1;
          b2 += w * x2;
          b3 += w * x3;
        }
      }
      const p = (PADDING + t) * channels + o;
      const q = p + channels;
      const r = q + channels;
      const s = r + channels;
      y[p] = x[p]! + (a0 > 0 ? a0 : 0);
      y[p + 1] = x[p + 1]! + (b0 > 0 ? b0 : 0);
      y[q] = x[q]! + (a1 > 0 ? a1 : 0);
      y[q + 1] = x[q + 1]! + (b1 > 0 ? b1 : 0);
      y[r] = x[r]! + (a2 > 0 ? a2 : 0);
      y[r + 1] = x[r + 1]! + (b2 > 0 ? b2 : 0);
      y[s] = x[s]! + (a3 > 0 ? a3 : 0);
      y[s + 1] = x[s + 1]! + (b3 > 0 ? b3 : 0);
    }
  }
}

/** out = bias + weights · x, for `count` rows of x beginning at `from`. */
export function affine(
  weights: Matrix,
  bias: Float32Array | null,
  x: Float32Array,
  from: number,
  count: number,
): Float32Array {
  const out = new Float32Array(count * weights.rows);
  for (let row = 0; row < count; row++) {
    const base = from + row * weights.columns;
    for (let o = 0; o < weights.rows; o++) {
      let sum = bias ? bias[o]! : 0;
      for (let c = 0; c < weights.columns; c++) sum += weights.values[o * weights.columns + c]! * x[base + c]!;
      out[row * weights.rows + o] = sum;
    }
  }
  return out;
}

/** The mean of some tokens' encodings. */
export function meanOf({ channels, values }: Encoding, from: number, to: number): Float32Array {
  const mean = new Float32Array(channels);
  for (let c = 0; c < channels; c++) {
    let sum = 0;
    for (let t = from; t < to; t++) sum += values[(PADDING + t) * channels + c]!;
    mean[c] = sum / (to - from);
  }
  return mean;
}
