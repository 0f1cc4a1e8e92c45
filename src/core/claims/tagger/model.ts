import { ReadoutError } from '../../errors';
import { crc32 } from './crc32';
import type { Vocabulary } from './features';
import type { Kernel } from './kernel/kernel';
import { plainKernel } from './kernel/plain';
import { simdKernel } from './kernel/simd';
import type { Matrices } from './matrix';
import { buildNetwork, type Network } from './network';

/** The trained network with its vocabulary, ready to run. */
export interface ClaimModel {
  /** Names the training run; part of an analysis's engine version. */
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly network: Network;
}

interface Header {
  readonly name: string;
  readonly matrices: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

/** The file's layout, whose first bytes it is: see training/export.py. Raised with every change to either. */
const FORMAT = 2;
const MAGIC = 'RDCM';
const PREFIX_BYTES = 16;

/**
 * Reads a model file: magic, format, checksum, length of the header, header (JSON), a scale for every row (float32),
 * weights (int8), vocabulary (one word a line).
 *
 * @throws ReadoutError `unexpected` where the bytes are no model file of this format or are damaged.
 */
export function loadModel(bytes: Uint8Array, kernel: Kernel = simdKernel() ?? plainKernel()): ClaimModel {
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
    network: buildNetwork(matricesOf(header, view, scalesAt, weightsAt), kernel),
  };
}

function matricesOf(header: Header, view: DataView, scalesAt: number, weightsAt: number): Matrices {
  const matrices: Matrices = new Map();
  let scale = scalesAt;
  let weight = view.byteOffset + weightsAt;
  for (const { name, rows, columns } of header.matrices) {
    const scales = Float32Array.from({ length: rows }, (_, row) => view.getFloat32(scale + row * 4, true));
    matrices.set(name, { rows, columns, scales, weights: new Int8Array(view.buffer, weight, rows * columns) });
    scale += rows * 4;
    weight += rows * columns;
  }
  return matrices;
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const damaged = (why: string): ReadoutError =>
  new ReadoutError('unexpected', `The claim model cannot be read: ${why}.`);
