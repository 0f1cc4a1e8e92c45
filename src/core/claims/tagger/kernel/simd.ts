import type { Kernel, LayerFunction } from './kernel';
import { SIMD_BINARY } from './simd-binary';

/** What is used of WebAssembly; the core is not written against a browser's types. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => { readonly exports: { readonly memory: { readonly buffer: ArrayBufferLike }; readonly layer: LayerFunction } };
}

/** The kernel with SIMD instructions, or null where WebAssembly is not there, is refused, or knows no SIMD. */
export function simdKernel(): Kernel | null {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi };
  if (!WebAssembly) return null;
  try {
    const { memory, layer } = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(SIMD_BINARY))).exports;
    return { memory: memory.buffer, layer };
  } catch {
    return null;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64. */
function bytesOf(text: string): Uint8Array {
  const letters = text.replace(/=+$/, '');
  const bytes = new Uint8Array((letters.length * 3) >> 2);
  for (let i = 0, at = 0, bits = 0, held = 0; i < letters.length; i++) {
    bits = (bits << 6) | ALPHABET.indexOf(letters[i]!);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes;
}
