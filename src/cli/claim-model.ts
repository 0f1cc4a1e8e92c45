import { readFileSync } from 'node:fs';
import { type ClaimModel, loadModel } from '../core/claims/tagger/model';

/** The model that the extension ships. */
const FILE = new URL('../../public/model/claims.bin', import.meta.url);

let loaded: ClaimModel | undefined;

/** The claim model, read when it is first asked for. */
export function claimModel(): ClaimModel {
  loaded ??= loadModel(readFileSync(FILE));
  return loaded;
}
