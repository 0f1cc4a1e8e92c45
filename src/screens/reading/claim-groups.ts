import { ACT_FAMILIES, type Act, type ActFamily, familyOf } from '../../core/claims/acts';
import type { Claim } from '../../core/claims/claim';
import { grouped } from '../../core/grouped';

/** A claim with its place among the article's claims, which names its mark. */
export interface NumberedClaim {
  readonly claim: Claim;
  readonly index: number;
}

/** Claims that share a speaker (null: the article does not tell) or an act, in the order of their first words. */
export interface ClaimGroup<Key> {
  readonly key: Key;
  readonly claims: readonly NumberedClaim[];
}

export const GROUPINGS = ['speaker', 'act', 'text'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const numbered = (claims: readonly Claim[]): NumberedClaim[] => claims.map((claim, index) => ({ claim, index }));

/** The biggest group first; groups of one size in the order of the text. */
export function groupBy<Key>(claims: readonly NumberedClaim[], keyOf: (claim: Claim) => Key): ClaimGroup<Key>[] {
  const groups = grouped(claims, ({ claim }) => keyOf(claim));
  return [...groups]
    .map(([key, members]) => ({ key, claims: members }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

export const speakersOf = (claims: readonly NumberedClaim[]): ClaimGroup<string | null>[] =>
  groupBy(claims, (claim) => claim.speaker);

export const actsOf = (claims: readonly NumberedClaim[]): ClaimGroup<Act>[] => groupBy(claims, (claim) => claim.act);

/** How many claims each family has; families without any are left out. */
export function familiesOf(claims: readonly NumberedClaim[]): { family: ActFamily; count: number }[] {
  const count = (family: ActFamily) => claims.filter(({ claim }) => familyOf(claim.act) === family).length;
  return ACT_FAMILIES.map((family) => ({ family, count: count(family) })).filter((entry) => entry.count > 0);
}
