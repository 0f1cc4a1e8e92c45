import type { TokenRange } from '../../text/sentences';
import type { Act } from '../acts';
import { ACT_NAMES } from '../acts';
import type { Encoding } from './encode';
import { dense, type Network } from './network';

/** What the network makes of the act, given what the rules make of the cue alone and of cue with content. */
export type ActJudge = (ofCue: Act, ofBoth: Act) => Act;

/** Reads the act from the cue, the content's mean and maximum, and the rules' opinion. */
export function actJudge(
  network: Network,
  encoding: Encoding,
  cueMean: Float64Array,
  content: readonly TokenRange[],
): ActJudge {
  const pooled = new Float64Array(encoding.rows.width * 3);
  pooled.set(cueMean);
  pool(network.values, encoding, content, pooled);
  const read = dense(network.actHidden, pooled, 0);
  const [ofCues, ofBoths] = network.actFields as [Float64Array, Float64Array];
  return (ofCue, ofBoth) => {
    const cueRow = ACT_NAMES.indexOf(ofCue) * read.length;
    const bothRow = ACT_NAMES.indexOf(ofBoth) * read.length;
    const hidden = read.map((sum, c) => Math.max(0, sum + ofCues[cueRow + c]! + ofBoths[bothRow + c]!));
    const scores = dense(network.act, hidden, 0);
    return ACT_NAMES[scores.indexOf(Math.max(...scores))]!;
  };
}

/** The mean and the maximum of the content's tokens, after the cue's mean; both are zero or more. */
function pool(
  values: Int16Array,
  { rows: { address, width } }: Encoding,
  content: readonly TokenRange[],
  out: Float64Array,
): void {
  const count = content.reduce((sum, run) => sum + run.to - run.from, 0);
  for (let c = 0; c < width; c++) {
    let sum = 0;
    let most = 0;
    for (const run of content)
      for (let t = run.from; t < run.to; t++) {
        const value = values[(address >> 1) + t * width + c]!;
        sum += value;
        if (value > most) most = value;
      }
    out[width + c] = sum / count;
    out[width * 2 + c] = most;
  }
}
