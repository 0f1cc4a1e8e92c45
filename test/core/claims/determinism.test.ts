import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { shippedModel } from './claim-model';
import { fixtureArticle } from './fixture';

/** The same in every engine, too: `tagger/kernel.test.ts` for plain JavaScript, `test/browser/claims.test.ts` for browsers. */
describe('the same text', () => {
  it('gives the same claims, to the last offset and digit, also after other texts', () => {
    const model = shippedModel();
    const first = extractClaims(fixtureArticle(), model);
    expect(extractClaims(fixtureArticle(), model)).toEqual(first);
    expect(extractClaims(fixtureArticle(), shippedModel())).toEqual(first);
  });

  it('gives claims of every form that the fixture holds', () => {
    const claims = extractClaims(fixtureArticle(), shippedModel());
    expect(new Set(claims.map((c) => c.quoted)).size).toBe(3);
    expect(claims.length).toBeGreaterThan(10);
  });
});
