import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembleKernel, kernelModule } from '../../../../scripts/build-kernel';
import { extractClaims } from '../../../../src/core/claims/extract';
import { type Kernel, LOWEST } from '../../../../src/core/claims/tagger/kernel/kernel';
import { plainKernel } from '../../../../src/core/claims/tagger/kernel/plain';
import { simdKernel } from '../../../../src/core/claims/tagger/kernel/simd';
import { loadModel } from '../../../../src/core/claims/tagger/model';
import { modelBytes } from '../claim-model';
import { fixtureArticle } from '../fixture';

const BINARY = new URL('../../../../src/core/claims/tagger/kernel/simd-binary.ts', import.meta.url);

/** Eight tokens, three taps two rows apart, sixteen inputs and outputs; whole numbers without a pattern. */
const SIZE = { tiles: 2, inputs: 16, outputs: 16, taps: 3, dilation: 2 };
const AT = { weights: 16, bias: 4096, scales: 8192, x: 16_384, y: 32_768 };

/** What a layer writes, as `kernel.ts` says it: one number after the other, in plain sums. */
function expected(kernel: Kernel, low: number, isResidual: boolean): number[] {
  const values = new Int16Array(kernel.memory);
  const { tiles, inputs, outputs, taps, dilation } = SIZE;
  return Array.from({ length: tiles * 4 * outputs }, (_, n) => {
    const [t, o] = [Math.floor(n / outputs), n % outputs];
    let sum = new Int32Array(kernel.memory)[(AT.bias >> 2) + o]!;
    for (let tap = 0; tap < taps; tap++)
      for (let c = 0; c < inputs; c++)
        sum +=
          values[(AT.weights >> 1) + (o * taps + tap) * inputs + c]! *
          values[(AT.x >> 1) + (t + tap * dilation) * inputs + c]!;
    const cut = Math.max(low, Math.floor(sum * new Float64Array(kernel.memory)[(AT.scales >> 3) + o]! + 0.5));
    return Math.min(32_767, cut + (isResidual ? values[(AT.x >> 1) + (t + dilation) * inputs + o]! : 0));
  });
}

function fill({ memory }: Kernel): void {
  let state = 12_345;
  const next = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state % (2 * most + 1)) - most;
  };
  const values = new Int16Array(memory);
  for (let n = 0; n < 16 * 48; n++) values[(AT.weights >> 1) + n] = next(127);
  for (let n = 0; n < 16 * 16; n++) values[(AT.x >> 1) + n] = next(32_000);
  for (let n = 0; n < 16; n++) new Int32Array(memory)[(AT.bias >> 2) + n] = next(100_000);
  for (let n = 0; n < 16; n++) new Float64Array(memory)[(AT.scales >> 3) + n] = (next(500) + 501) / 400_000;
}

function layerOf(kernel: Kernel, low: number, isResidual: boolean): number[] {
  const { tiles, inputs, outputs, taps, dilation } = SIZE;
  const tapBytes = dilation * inputs * 2;
  const residual = isResidual ? AT.x + tapBytes : 0;
  kernel.layer(AT.x, AT.y, tiles, inputs, outputs, taps, tapBytes, AT.weights, AT.bias, AT.scales, low, residual);
  return [...new Int16Array(kernel.memory, AT.y, tiles * 4 * outputs)];
}

describe('a layer', () => {
  const withSimd = simdKernel();

  it('can be run with SIMD instructions here, so that what follows compares two ways', () => {
    expect(withSimd).not.toBeNull();
  });

  it.each([
    ['cut at zero and added to its input', 0, true],
    ['cut at zero', 0, false],
    ['left as it is', LOWEST, false],
  ])('%s is the same, to the last bit, in plain JavaScript and with SIMD instructions', (_name, low, isResidual) => {
    for (const kernel of [plainKernel(), withSimd!]) {
      fill(kernel);
      const wanted = expected(kernel, low, isResidual);
      expect(layerOf(kernel, low, isResidual)).toEqual(wanted);
      expect(new Set(wanted).size).toBeGreaterThan(50);
    }
  });
});

describe('the model', () => {
  it('finds the same claims where WebAssembly is refused', () => {
    const withSimd = extractClaims(fixtureArticle(), loadModel(modelBytes(), simdKernel()!));
    expect(extractClaims(fixtureArticle(), loadModel(modelBytes(), plainKernel()))).toEqual(withSimd);
    expect(withSimd.length).toBeGreaterThan(10);
  });
});

describe('simd-binary.ts', () => {
  it('is what `npm run build:kernel` makes of simd.wat', async () => {
    expect(readFileSync(BINARY, 'utf8')).toBe(kernelModule(await assembleKernel()));
  });
});
