/**
 * Runs layers of the network over the rows of tokens in one memory. All numbers are integers, so that every engine
 * gives the same ones: values and weights int16, sums int32.
 */
export interface Kernel {
  /** Never grows. Addresses below are bytes in it. */
  readonly memory: ArrayBufferLike;
  readonly layer: LayerFunction;
}

/**
 * For four times `tiles` tokens and every output:
 *
 *     y = min(32767, max(low, ⌊(bias + weights · x) * scale + ½⌋) + residual)
 *
 * where x is `taps` rows of `inputs` values, `tapBytes` apart. `x` is the address of the first token's first tap, `y`
 * of its outputs, `residual` of the row that is added to them, or 0. Inputs are a multiple of eight, outputs of two.
 */
export type LayerFunction = (
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
) => void;

/** Tokens are computed so many at a time: up to three rows after the last are written. */
export const TILE = 4;

/** Size of a kernel's memory; the same as in simd.wat. */
export const MEMORY_BYTES = 32 * 65_536;

export const HIGHEST = 32_767;
export const LOWEST = -32_768;
