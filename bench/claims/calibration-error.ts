import type { Claim } from '../../src/core/claims/claim';
import type { Gold, Scorer } from './gold';

const BINS = 10;

/** Expected calibration error: how far confidence stands from the share that is right (links), over ten equal bins. */
export function calibrationError(gold: readonly Gold[], found: readonly { claims: readonly Claim[] }[], score: Scorer) {
  const outcomes = gold.flatMap((g, i) =>
    found[i]!.claims.map((claim) => ({
      confidence: claim.confidence,
      right: (score([g], [{ id: g.id, claims: [claim] }])['linked']?.p ?? 0) > 0,
    })),
  );
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = outcomes.filter((o) => Math.min(BINS - 1, Math.floor(o.confidence * BINS)) === bin);
    const confidence = inside.reduce((sum, o) => sum + o.confidence, 0);
    error += Math.abs(confidence - inside.filter((o) => o.right).length) / (outcomes.length || 1);
  }
  return { error, claims: outcomes.length };
}
