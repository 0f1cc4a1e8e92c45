import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { shippedModel } from './claim-model';
import { FINGERPRINT, fingerprint, fixtureArticle } from './fixture';

describe('the same text', () => {
  it('gives the same claims, to the last offset and digit', () => {
    const first = extractClaims(fixtureArticle(), shippedModel());
    const second = extractClaims(fixtureArticle(), shippedModel());
    expect(second).toEqual(first);
    expect(fingerprint(first)).toBe(FINGERPRINT);
  });

  it('gives claims of every form that the fixture holds', () => {
    const claims = extractClaims(fixtureArticle(), shippedModel());
    expect(new Set(claims.map((c) => c.quoted)).size).toBe(3);
    expect(claims.length).toBeGreaterThan(10);
  });
});
