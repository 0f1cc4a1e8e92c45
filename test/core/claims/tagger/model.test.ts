import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../../src/core/claims/tagger/model';
import { modelBytes } from '../claim-model';

describe('loadModel', () => {
  it('reads the model that ships, with its name and vocabulary', () => {
    const model = loadModel(modelBytes());
    expect(model.name).not.toBe('');
    expect(model.vocabulary.get('said')).toBeGreaterThan(1);
  });

  it('refuses what is no model, or one of another format', () => {
    expect(() => loadModel(new Uint8Array(0))).toThrow('no model file');
    expect(() => loadModel(new TextEncoder().encode('a text that is long enough'))).toThrow('no model file');
    const future = modelBytes();
    future[4] = 99;
    expect(() => loadModel(future)).toThrow('format');
  });

  it('refuses a file that a single bit was changed in', () => {
    const bytes = modelBytes();
    bytes[bytes.length - 1000]! ^= 1;
    expect(() => loadModel(bytes)).toThrow('checksum');
  });
});
