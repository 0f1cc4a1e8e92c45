import type { Annotation } from '../annotation/annotation';

/** Who does what to whom in a claim that was kept, in the words of a file for readers; empty for the reader's own. */
export function saidBy({ claim }: Annotation): string {
  if (!claim) return '';
  const act = claim.act.replaceAll('_', ' ');
  const about = claim.about.length > 0 ? ` (${claim.about.join(', ')})` : '';
  return `${claim.speaker ?? (claim.source || 'unnamed')}: ${act}${about}`;
}
