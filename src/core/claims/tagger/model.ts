import { ReadoutError } from '../../errors';
import { crc32 } from './crc32';
import type { Vocabulary } from './features';

/** A matrix of weights, row after row. A bias is a matrix of one column. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** The trained network with its vocabulary, ready to run. */
export interface ClaimModel {
  /** Names the training run; part of an analysis's engine version. */
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly matrices: Readonly<Record<string, Matrix>>;
}

interface Header {
  readonly name: string;
  readonly matrices: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

/** The file's layout, whose first bytes it is: see training/export.py. Raised with every change to either. */
const FORMAT = 1;
const MAGIC = 'RDCM';
const PREFIX_BYTES = 16;

/**
 * Reads a model file: magic, format, checksum, length of the header, header (JSON), a scale for every row (float32),
 * weights (int8), vocabulary (one word a line).
 *
 * @throws ReadoutError `unexpected` where the bytes are no model file of this format or are damaged.
 */
export function loadModel(bytes: Uint8Array): ClaimModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX_BYTES || ascii(bytes.subarray(0, 4)) !== MAGIC) throw damaged('it is no model file');
  if (view.getUint32(4, true) !== FORMAT) throw damaged(`its format is not ${FORMAT}`);
  if (view.getUint32(8, true) !== crc32(bytes.subarray(PREFIX_BYTES))) throw damaged('its checksum is wrong');
  const decoder = new TextDecoder();
  const scalesAt = PREFIX_BYTES + view.getUint32(12, true);
  const header = JSON.parse(decoder.decode(bytes.subarray(PREFIX_BYTES, scalesAt))) as Header;
  const rows = header.matrices.reduce((sum, m) => sum + m.rows, 0);
  const weightsAt = scalesAt + rows * 4;
  const size = header.matrices.reduce((sum, m) => sum + m.rows * m.columns, 0);
  const words = decoder.decode(bytes.subarray(weightsAt + size)).split('\n');
  return {
    name: header.name,
    vocabulary: new Map(words.map((word, row) => [word, row])),
    matrices: readMatrices(header, view, scalesAt, weightsAt),
  };
}

function readMatrices(header: Header, view: DataView, scalesAt: number, weightsAt: number): Record<string, Matrix> {
  const matrices: Record<string, Matrix> = {};
  let scale = scalesAt;
  let weight = weightsAt;
  for (const { name, rows, columns } of header.matrices) {
    const values = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row++, scale += 4) {
      const factor = view.getFloat32(scale, true);
      for (let c = 0; c < columns; c++, weight++) values[row * columns + c] = view.getInt8(weight) * factor;
    }
    matrices[name] = { rows, columns, values };
  }
  return matrices;
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const damaged = (why: string): ReadoutError =>
  new ReadoutError('unexpected', `The claim model cannot be read: ${why}.`);

/** A weight matrix by name; a file without it is not of this network. */
export function matrix(model: ClaimModel, name: string): Matrix {
  const found = model.matrices[name];
  if (!found) throw damaged(`it lacks ${name}`);
  return found;
}
