import { ReadoutError } from '../../errors';

/** A matrix of weights as the file holds it: row after row, each with its scale. A bias is a matrix of one column. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly weights: Int8Array;
}

export type Matrices = Map<string, Matrix>;

/** A weight matrix by name; a file without it is not of this network. */
export function matrix(matrices: Matrices, name: string): Matrix {
  const found = matrices.get(name);
  if (found) return found;
  throw new ReadoutError('unexpected', `The claim model cannot be read: it lacks ${name}.`);
}

/** The numbers that the weights stand for, each times `factor`. */
export function valuesOf({ rows, columns, scales, weights }: Matrix, factor = 1): Float64Array {
  const values = new Float64Array(rows * columns);
  for (let row = 0, at = 0; row < rows; row++)
    for (let c = 0; c < columns; c++, at++) values[at] = weights[at]! * scales[row]! * factor;
  return values;
}
