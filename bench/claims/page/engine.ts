import { articleFromText } from '../../../src/core/article/from-text';
import { extractClaims } from '../../../src/core/claims/extract';
import { plainKernel } from '../../../src/core/claims/tagger/kernel/plain';
import { simdKernel } from '../../../src/core/claims/tagger/kernel/simd';
import { loadModel } from '../../../src/core/claims/tagger/model';
import { compromiseQuotations } from '../peers';

/** Milliseconds, in the browser whose page this is: the median of `runs` after as many that warm it up. */
export interface EngineTimes {
  readonly load: number;
  readonly first: number;
  readonly simd: number | null;
  readonly plain: number;
  readonly compromise: number;
}

async function measure(text: string, runs: number): Promise<EngineTimes> {
  const bytes = new Uint8Array(await (await fetch('/claims.bin')).arrayBuffer());
  const began = performance.now();
  const model = loadModel(bytes);
  const loaded = performance.now();
  extractClaims(articleFromText(text), model);
  const first = performance.now() - loaded;
  const simd = simdKernel();
  const plain = loadModel(bytes, plainKernel());
  return {
    load: loaded - began,
    first,
    simd: simd && median(runs, () => extractClaims(articleFromText(text), model)),
    plain: median(runs, () => extractClaims(articleFromText(text), plain)),
    compromise: median(runs, () => compromiseQuotations({ id: '', text })),
  };
}

function median(runs: number, work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < 2 * runs; run++) {
    const began = performance.now();
    work();
    if (run >= runs) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

Object.assign(globalThis, { measure });
