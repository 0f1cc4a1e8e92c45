import { ACT_NAMES, type Act } from '../acts';
import { actFeatures } from './features';
import { WEIGHTS } from './weights';

/** The weights are whole numbers of this size's parts. */
export const SCALE = 10;

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** One row a feature, one weight an act in the order of ACT_NAMES; read when first needed. */
function weights(): ReadonlyMap<string, readonly number[]> {
  table ??= new Map(
    WEIGHTS.split('\n').map((line) => {
      const [feature = '', numbers = ''] = line.split('\t');
      return [feature, numbers.split(' ').map(Number)];
    }),
  );
  return table;
}

/** The act of a content whose cue leaves it open: a linear judge over `actFeatures`, fitted by training/fit-acts.ts. */
export function judgeAct(cue: string, content: string, ownState: string | null): Act {
  const scores = ACT_NAMES.map(() => 0);
  for (const feature of ['bias', ...actFeatures(cue, content, ownState)]) {
    const row = weights().get(feature);
    if (row) for (const [act, weight] of row.entries()) scores[act]! += weight;
  }
  return ACT_NAMES[scores.indexOf(Math.max(...scores))]!;
}
