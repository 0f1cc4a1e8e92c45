import { FIELDS } from './features';
import { clamped, clearAfter, type Network, type Rows, runLayer, writeWords } from './network';

/** What the network knows of every token of a block: a row of numbers each. Holds until the next block is encoded. */
export interface Encoding {
  readonly tokens: number;
  readonly rows: Rows;
}

/** Rows after the last token that a convolution reads: the widest reach, and a tile. */
const TAIL = 20;

/** Runs the embeddings and convolutions over the features of a block of at most `LONGEST` tokens. */
export function encode(network: Network, features: Int32Array): Encoding {
  const tokens = features.length / FIELDS.length;
  let { encoded: rows, spare } = network.rows;
  embed(network, features, tokens);
  clearAfter(network, rows, tokens, TAIL);
  for (const layer of network.convolutions) {
    runLayer(network, layer, rows, spare, tokens, 'residual');
    clearAfter(network, spare, tokens, TAIL);
    [rows, spare] = [spare, rows];
  }
  return { tokens, rows };
}

/** The rows of a token's fields added up, the word's through its own layer; negative sums become zero. */
function embed(network: Network, features: Int32Array, tokens: number): void {
  const { values, rows, wordIn, fields } = network;
  writeWords(
    network,
    Int32Array.from({ length: tokens }, (_, t) => features[t * FIELDS.length]!),
  );
  runLayer(network, wordIn, rows.words, rows.encoded, tokens, 'open');
  const [suffixes, shapes, quotes, lexicon, places] = fields as [Table, Table, Table, Table, Table];
  const { address, width } = rows.encoded;
  let o = address >> 1;
  for (let at = 0; at < features.length; at += FIELDS.length) {
    const suffix = features[at + 1]! * width;
    const shape = features[at + 2]! * width;
    const quote = features[at + 3]! * width;
    const word = features[at + 4]! * width;
    const place = features[at + 5]! * width;
    for (let c = 0; c < width; c++, o++) {
      const seen = suffixes[suffix + c]! + shapes[shape + c]! + quotes[quote + c]!;
      const sum = values[o]! + seen + lexicon[word + c]! + places[place + c]!;
      values[o] = sum > 0 ? clamped(sum) : 0;
    }
  }
}

type Table = Int16Array;

/** The mean of some tokens' rows. */
export function meanOf({ values }: Network, { rows }: Encoding, from: number, to: number): Float64Array {
  const mean = new Float64Array(rows.width);
  for (let c = 0; c < rows.width; c++) {
    let sum = 0;
    for (let t = from; t < to; t++) sum += values[(rows.address >> 1) + t * rows.width + c]!;
    mean[c] = sum / (to - from);
  }
  return mean;
}
