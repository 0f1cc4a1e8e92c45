import type { Claim } from '../../src/core/claims/claim';
import type { Gold, Scorer } from './gold';

const BINS = 10;

/**
 * Expected calibration error: how far confidence stands from the share that is right (links), over ten equal bins; and
 * what perfect confidences would be expected to get over as few claims, where each is right with just its confidence:
 * a sum of such outcomes strays from its mean by about its standard deviation times the root of 2 / pi.
 */
export function calibrationError(gold: readonly Gold[], found: readonly { claims: readonly Claim[] }[], score: Scorer) {
  const outcomes = gold.flatMap((g, i) =>
    found[i]!.claims.map((claim) => ({
      confidence: claim.confidence,
      right: (score([g], [{ id: g.id, claims: [claim] }])['linked']?.p ?? 0) > 0,
    })),
  );
  let [error, byChance] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    const inside = outcomes.filter((o) => Math.min(BINS - 1, Math.floor(o.confidence * BINS)) === bin);
    const expected = inside.reduce((sum, o) => sum + o.confidence, 0);
    const variance = inside.reduce((sum, o) => sum + o.confidence * (1 - o.confidence), 0);
    error += Math.abs(expected - inside.filter((o) => o.right).length) / (outcomes.length || 1);
    byChance += Math.sqrt((2 * variance) / Math.PI) / (outcomes.length || 1);
  }
  return { error, byChance, claims: outcomes.length };
}
