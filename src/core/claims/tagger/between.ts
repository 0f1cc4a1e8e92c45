import type { TokenRange } from '../../text/sentences';
import type { ReadBlock } from '../reading';
import { FIELDS } from './features';

/** Rows of the tables of what lies between a cue and a token: distance, sentences, other cues, quotation marks. */
export const PAIR_FIELD_SIZES = [32, 7, 4, 4] as const;

/** Upper bounds of the distance rows; the same as in training/data.py. */
const DISTANCES = [1, 2, 3, 4, 5, 7, 10, 14, 20, 28, 40, 60, 90, 140, 220];
const QUOTE_FIELD = FIELDS.indexOf('quote');

/** Sentences, cues and quotation marks up to each token of a block: counted once for all its cues. */
export interface Counts {
  readonly sentences: Int32Array;
  readonly marks: Int32Array;
  readonly cues: Int32Array;
}

export function countsOf(block: ReadBlock, features: Int32Array, cues: readonly TokenRange[]): Counts {
  const tokens = features.length / FIELDS.length;
  const sentences = new Int32Array(tokens);
  for (const [n, s] of block.sentences.entries()) sentences.fill(n, s.from, Math.min(tokens, s.to));
  const marks = new Int32Array(tokens);
  for (let t = 0; t < tokens; t++) marks[t] = isMark(features[t * FIELDS.length + QUOTE_FIELD]!) ? 1 : 0;
  const begins = new Int32Array(tokens);
  for (const cue of cues) begins[cue.from] = 1;
  return { sentences, marks: runningSum(marks), cues: runningSum(begins) };
}

const isMark = (quoteRow: number): boolean => quoteRow === 1 || quoteRow === 2 || quoteRow === 6;

function runningSum(values: Int32Array): Int32Array {
  for (let i = 1; i < values.length; i++) values[i] = values[i]! + values[i - 1]!;
  return values;
}

/** Writes the rows of the tables for a cue and a token. */
export function rowsBetween({ sentences, marks, cues }: Counts, cue: TokenRange, t: number, rows: Int32Array): void {
  const distance = t < cue.from ? t - cue.from : t >= cue.to ? t - cue.to + 1 : 0;
  const beforeCue = cue.from === 0 ? 0 : cues[cue.from - 1]!;
  const between = t < cue.from ? beforeCue - cues[t]! : cues[t]! - cues[cue.to - 1]!;
  rows[0] = distanceRow(distance);
  rows[1] = clip(sentences[t]! - sentences[cue.from]!, -3, 3) + 3;
  rows[2] = clip(between, 0, 3);
  rows[3] = clip(Math.abs(marks[t]! - marks[cue.from]!), 0, 3);
}

const clip = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));

function distanceRow(distance: number): number {
  const far = Math.abs(distance);
  let row = 0;
  while (row < DISTANCES.length && DISTANCES[row]! <= far) row++;
  return clip(distance < 0 ? 16 - row : 16 + row, 0, 31);
}
