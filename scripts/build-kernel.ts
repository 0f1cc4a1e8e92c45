import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

/** Assembles simd.wat, and writes it as a module: `npm run build:kernel`. A test checks that the two agree. */
const FOLDER = new URL('../src/core/claims/tagger/kernel/', import.meta.url);

/** The bytes that the assembler makes of simd.wat. */
export async function assembleKernel(): Promise<Uint8Array> {
  const source = readFileSync(new URL('simd.wat', FOLDER), 'utf8');
  const module = (await wabt()).parseWat('simd.wat', source, { simd: true });
  module.resolveNames();
  module.validate();
  return module.toBinary({}).buffer;
}

/** The module's text: base64 in one string. */
export const kernelModule = (bytes: Uint8Array): string =>
  `/** simd.wat, assembled by \`npm run build:kernel\`. */\nexport const SIMD_BINARY =\n  '${Buffer.from(bytes).toString('base64')}';\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await assembleKernel();
  writeFileSync(new URL('simd-binary.ts', FOLDER), kernelModule(bytes));
  console.log(`${bytes.length} bytes`);
}
