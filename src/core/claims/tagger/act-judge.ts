import type { TokenRange } from '../../text/sentences';
import type { Act } from '../acts';
import { ACT_NAMES } from '../acts';
import { affine, type Encoding, PADDING } from './encode';
import { type ClaimModel, matrix } from './model';

/** What the network makes of the act, given what the rules make of the cue alone and of cue with content. */
export type ActJudge = (ofCue: Act, ofBoth: Act) => Act;

/** Reads the act from the cue, the content's mean and maximum, and the rules' opinion. */
export function actJudge(
  model: ClaimModel,
  encoding: Encoding,
  cueMean: Float32Array,
  content: readonly TokenRange[],
): ActJudge {
  const pooled = new Float32Array(encoding.channels * 3);
  pooled.set(cueMean);
  pool(encoding, content, pooled);
  const read = affine(matrix(model, 'act_hidden.weight'), matrix(model, 'act_hidden.bias').values, pooled, 0, 1);
  const tables = [0, 1].map((n) => matrix(model, `act_fields.${n}.weight`).values);
  return (ofCue, ofBoth) => {
    const rows = [ACT_NAMES.indexOf(ofCue), ACT_NAMES.indexOf(ofBoth)];
    const hidden = read.map((sum, c) =>
      Math.max(0, sum + tables[0]![rows[0]! * read.length + c]! + tables[1]![rows[1]! * read.length + c]!),
    );
    const scores = affine(matrix(model, 'act.weight'), matrix(model, 'act.bias').values, hidden, 0, 1);
    return ACT_NAMES[scores.indexOf(Math.max(...scores))]!;
  };
}

/** The mean and the maximum of the content's tokens, after the cue's mean; both are zero or more. */
function pool({ channels, values }: Encoding, content: readonly TokenRange[], out: Float32Array): void {
  const count = content.reduce((sum, run) => sum + run.to - run.from, 0);
  for (let c = 0; c < channels; c++) {
    let sum = 0;
    let most = 0;
    for (const run of content)
      for (let t = run.from; t < run.to; t++) {
        const value = values[(PADDING + t) * channels + c]!;
        sum += value;
        if (value > most) most = value;
      }
    out[channels + c] = sum / count;
    out[channels * 2 + c] = most;
  }
}
