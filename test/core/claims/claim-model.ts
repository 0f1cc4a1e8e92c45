import { readFileSync } from 'node:fs';
import { type ClaimModel, loadModel } from '../../../src/core/claims/tagger/model';

export const modelBytes = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../../public/model/claims.bin', import.meta.url)));

/** The model that ships. */
export const shippedModel = (): ClaimModel => loadModel(modelBytes());
