import { HIGHEST, LOWEST, TILE } from './kernel/kernel';
import { type Dense, type Layer, type Network, type Rows, WORD_ONE } from './network';

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

/** Runs a layer over the first `count` tokens of `from` into `to`, with zeros after them. */
export function runLayer(network: Network, layer: Layer, from: Rows, to: Rows, count: number, ending: Ending): void {
  const tapBytes = layer.dilation * from.width * 2;
  network.kernel.layer(
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
  clearAfter(network, to, count);
}

/** Zeros after the first `count` tokens: what was there is of a longer text, or of a tile's last rows. */
export function clearAfter({ values }: Network, { address, width, after }: Rows, count: number): void {
  values.fill(0, (address >> 1) + count * width, (address >> 1) + (count + after) * width);
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
