import { type ClaimModel, loadModel } from '../core/claims/tagger/model';

/**
 * Loads the claim model from the extension itself when it is first asked for, and once only. Where that fails the
 * console says why, and claims are found by rules alone.
 */
export function claimModelFrom(address: string): () => Promise<ClaimModel | undefined> {
  let loading: Promise<ClaimModel | undefined> | undefined;
  return () => {
    loading ??= load(address).catch((error: unknown) => {
      console.error('Readout: the claim model cannot be loaded', error);
      return undefined;
    });
    return loading;
  };
}

async function load(address: string): Promise<ClaimModel> {
  const response = await fetch(address);
  return loadModel(new Uint8Array(await response.arrayBuffer()));
}
