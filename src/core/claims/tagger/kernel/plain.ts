import { HIGHEST, type Kernel, MEMORY_BYTES, TILE } from './kernel';

/** The kernel in plain JavaScript, for where WebAssembly is refused. Gives the same numbers as simd.wat. */
export function plainKernel(): Kernel {
  const memory = new ArrayBuffer(MEMORY_BYTES);
  const values = new Int16Array(memory);
  const biases = new Int32Array(memory);
  const factors = new Float64Array(memory);

  return { memory, layer };

  /** Four tokens by two outputs are summed at a time: each weight and value that is read is used several times. */
  function layer(
    x: number,
    y: number,
    tiles: number,
    inputs: number,
    outputs: number,
    taps: number,
    tapBytes: number,
    weights: number,
    bias: number,
    scales: number,
    low: number,
    residual: number,
  ): void {
    const weightRow = taps * inputs;
    for (let tile = 0; tile < tiles; tile++) {
      const first = (x >> 1) + tile * TILE * inputs;
      const out = (y >> 1) + tile * TILE * outputs;
      const added = residual === 0 ? -1 : (residual >> 1) + tile * TILE * inputs;
      for (let o = 0; o < outputs; o += 2) {
        let a0 = biases[(bias >> 2) + o]!;
        let a1 = a0;
        let a2 = a0;
        let a3 = a0;
        let b0 = biases[(bias >> 2) + o + 1]!;
        let b1 = b0;
        let b2 = b0;
        let b3 = b0;
        for (let tap = 0; tap < taps; tap++) {
          const v = (weights >> 1) + o * weightRow + tap * inputs;
          const u = v + weightRow;
          const s0 = first + tap * (tapBytes >> 1);
          const s1 = s0 + inputs;
          const s2 = s1 + inputs;
          const s3 = s2 + inputs;
          for (let i = 0; i < inputs; i++) {
            const weightA = values[v + i]!;
            const weightB = values[u + i]!;
            const x0 = values[s0 + i]!;
            const x1 = values[s1 + i]!;
            const x2 = values[s2 + i]!;
            const x3 = values[s3 + i]!;
            a0 = (a0 + Math.imul(weightA, x0)) | 0;
            a1 = (a1 + Math.imul(weightA, x1)) | 0;
            a2 = (a2 + Math.imul(weightA, x2)) | 0;
            a3 = (a3 + Math.imul(weightA, x3)) | 0;
            b0 = (b0 + Math.imul(weightB, x0)) | 0;
            b1 = (b1 + Math.imul(weightB, x1)) | 0;
            b2 = (b2 + Math.imul(weightB, x2)) | 0;
            b3 = (b3 + Math.imul(weightB, x3)) | 0;
          }
        }
        const scaleA = factors[(scales >> 3) + o]!;
        const scaleB = factors[(scales >> 3) + o + 1]!;
        const at = out + o;
        const row = added < 0 ? -1 : added + o;
        finish(at, a0, scaleA, low, row);
        finish(at + outputs, a1, scaleA, low, row < 0 ? -1 : row + inputs);
        finish(at + 2 * outputs, a2, scaleA, low, row < 0 ? -1 : row + 2 * inputs);
        finish(at + 3 * outputs, a3, scaleA, low, row < 0 ? -1 : row + 3 * inputs);
        finish(at + 1, b0, scaleB, low, row < 0 ? -1 : row + 1);
        finish(at + outputs + 1, b1, scaleB, low, row < 0 ? -1 : row + 1 + inputs);
        finish(at + 2 * outputs + 1, b2, scaleB, low, row < 0 ? -1 : row + 1 + 2 * inputs);
        finish(at + 3 * outputs + 1, b3, scaleB, low, row < 0 ? -1 : row + 1 + 3 * inputs);
      }
    }
  }

  function finish(at: number, sum: number, scale: number, low: number, row: number): void {
    const rounded = Math.max(low, Math.floor(sum * scale + 0.5));
    values[at] = Math.min(HIGHEST, row < 0 ? rounded : rounded + values[row]!);
  }
}
