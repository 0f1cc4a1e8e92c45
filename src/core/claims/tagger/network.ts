import { PAIR_FIELD_SIZES } from './between';
import { FIELDS } from './features';
import { HIGHEST, type Kernel, LOWEST, TILE } from './kernel/kernel';
import { type Matrices, type Matrix, matrix, valuesOf } from './matrix';

/** The whole number that stands for 1 in what the layers hand to each other. */
export const ONE = 256;
/** The same for the words' vectors, which are smaller. */
const WORD_ONE = 1024;

/** Tokens of a piece that the network reads at once; what is longer is cut. As in training. */
export const LONGEST = 512;

const DILATIONS = [1, 2, 4, 8, 16, 2] as const;
const PAIR_DILATIONS = [1, 3] as const;

/** Rows of zeros before the first token and after the last: the reach of the widest convolution. */
const BEFORE = Math.max(...DILATIONS);
const AFTER = BEFORE + TILE;

/** A layer whose weights lie in the kernel's memory. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly taps: number;
  readonly dilation: number;
  readonly weights: number;
  readonly bias: number;
  readonly scales: number;
}

/** A layer that is computed for single rows, in double precision, on numbers where `ONE` is 1. */
export interface Dense {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Rows of numbers in the kernel's memory. `address` is that of the first token; zeros stand before and after. */
export interface Rows {
  readonly address: number;
  readonly width: number;
}

/** The network's weights, and the memory that it runs in: one piece of text after the other. */
export interface Network {
  readonly kernel: Kernel;
  /** The kernel's memory as values. */
  readonly values: Int16Array;
  readonly word: Matrix;
  readonly wordIn: Layer;
  readonly fields: readonly Int16Array[];
  readonly convolutions: readonly Layer[];
  readonly cue: Dense;
  readonly tokenIn: Layer;
  readonly cueIn: Dense;
  readonly pairFields: readonly Int16Array[];
  readonly pairConvolutions: readonly Layer[];
  readonly hidden: Layer;
  readonly label: Dense;
  readonly transitions: Float64Array;
  readonly keepHidden: Dense;
  readonly keep: Dense;
  readonly rows: Readonly<
    Record<'words' | 'encoded' | 'spare' | 'projected' | 'mixed' | 'mixedSpare' | 'hidden', Rows>
  >;
}

/** Lays the weights out in the kernel's memory. */
export function buildNetwork(matrices: Matrices, kernel: Kernel): Network {
  let free = 16;
  const take = (bytes: number): number => {
    const address = free;
    free = (free + bytes + 15) & ~15;
    return address;
  };
  const named = (name: string): Matrix => matrix(matrices, name);
  const layer = (name: string, taps = 1, dilation = 0, inputOne = ONE): Layer => {
    const weights = named(`${name}.weight`);
    return placed(kernel, take, weights, valuesOf(named(`${name}.bias`)), taps, dilation, inputOne);
  };
  const dense = (name: string, bias?: Float64Array): Dense => {
    const { rows, columns } = named(`${name}.weight`);
    const weights = valuesOf(named(`${name}.weight`));
    return { rows, columns, weights, bias: bias ?? valuesOf(named(`${name}.bias`), ONE) };
  };
  const tables = (name: string, count: number): Int16Array[] =>
    Array.from({ length: count }, (_, n) => Int16Array.from(valuesOf(named(`${name}.${n}.weight`), ONE), Math.round));
  const rows = (width: number, before = 0, after: number = TILE): Rows => {
    const address = take((before + LONGEST + after) * width * 2) + before * width * 2;
    return { address, width };
  };
  const wordIn = layer('word_in', 1, 0, WORD_ONE);
  const tokenIn = layer('token_in');
  const hidden = layer('hidden');
  const pairReach = Math.max(...PAIR_DILATIONS);
  return {
    kernel,
    values: new Int16Array(kernel.memory),
    word: named('word.weight'),
    wordIn,
    fields: tables('fields', FIELDS.length - 1),
    convolutions: DILATIONS.map((d, n) => layer(`convolutions.${n}.linear`, 3, d)),
    cue: dense('cue'),
    tokenIn,
    cueIn: dense('cue_in', new Float64Array(tokenIn.outputs)),
    pairFields: tables('pair_fields', PAIR_FIELD_SIZES.length),
    pairConvolutions: PAIR_DILATIONS.map((d, n) => layer(`pair_convolutions.${n}.linear`, 3, d)),
    hidden,
    label: dense('label'),
    transitions: valuesOf(named('transitions')),
    keepHidden: dense('keep_hidden'),
    keep: dense('keep'),
    rows: {
      words: rows(wordIn.inputs),
      encoded: rows(wordIn.outputs, BEFORE, AFTER),
      spare: rows(wordIn.outputs, BEFORE, AFTER),
      projected: rows(tokenIn.outputs),
      mixed: rows(tokenIn.outputs, pairReach, pairReach + TILE),
      mixedSpare: rows(tokenIn.outputs, pairReach, pairReach + TILE),
      hidden: rows(hidden.outputs),
    },
  };
}

function placed(
  { memory }: Kernel,
  take: (bytes: number) => number,
  { rows, columns, scales, weights }: Matrix,
  bias: Float64Array,
  taps: number,
  dilation: number,
  inputOne: number,
): Layer {
  const layer = {
    inputs: columns / taps,
    outputs: rows,
    taps,
    dilation,
    weights: take(rows * columns * 2),
    bias: take(rows * 4),
    scales: take(rows * 8),
  };
  new Int16Array(memory, layer.weights, rows * columns).set(weights);
  new Int32Array(memory, layer.bias, rows).set(Array.from(bias, (b, row) => Math.round((b * inputOne) / scales[row]!)));
  new Float64Array(memory, layer.scales, rows).set(Array.from(scales, (scale) => (scale * ONE) / inputOne));
  return layer;
}

/** Writes the vector of each word, as `wordIn` reads it. */
export function writeWords({ values, word, rows }: Network, words: ArrayLike<number>): void {
  let at = rows.words.address >> 1;
  for (let t = 0; t < words.length; t++) {
    const scale = word.scales[words[t]!]! * WORD_ONE;
    const first = words[t]! * word.columns;
    for (let k = 0; k < word.columns; k++) values[at++] = Math.round(word.weights[first + k]! * scale);
  }
}

/** What becomes of the sums: cut at zero and added to what was there, cut at zero, or left. */
export type Ending = 'residual' | 'cut' | 'open';

/** Runs a layer over the first `count` tokens of `from` into `to`, and writes zeros after them where `to` has room. */
export function runLayer({ kernel }: Network, layer: Layer, from: Rows, to: Rows, count: number, ending: Ending): void {
  const tapBytes = layer.dilation * from.width * 2;
  kernel.layer(
    from.address - (layer.taps > 1 ? tapBytes : 0),
    to.address,
    Math.ceil(count / TILE),
    layer.inputs,
    layer.outputs,
    layer.taps,
    tapBytes,
    layer.weights,
    layer.bias,
    layer.scales,
    ending === 'open' ? LOWEST : 0,
    ending === 'residual' ? from.address : 0,
  );
}

/** Zeros in the `count` rows after the first `tokens`. */
export function clearAfter({ values }: Network, { address, width }: Rows, tokens: number, count: number): void {
  values.fill(0, (address >> 1) + tokens * width, (address >> 1) + (tokens + count) * width);
}

/** bias + weights · the numbers of `x` from `at`: one row of a dense layer's inputs. */
export function dense({ rows, columns, weights, bias }: Dense, x: ArrayLike<number>, at: number): Float64Array {
  const out = new Float64Array(rows);
  for (let o = 0, w = 0; o < rows; o++) {
    let sum = bias[o]!;
    for (let c = 0; c < columns; c++, w++) sum += weights[w]! * x[at + c]!;
    out[o] = sum;
  }
  return out;
}

export const clamped = (n: number): number => (n > HIGHEST ? HIGHEST : n);
