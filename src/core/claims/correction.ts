import { createAnchorer } from '../anchoring/find';
import type { Correction } from '../corrections/correction';
import { textOf } from '../text/span';
import { ACTS } from './acts';
import type { Claim } from './claim';

/** A reader's correction, with the words of the claim's content that it was made on. */
export interface ClaimCorrection {
  readonly words: string;
  readonly corrected: Correction['corrected'];
}

/** Contents that share fewer of their words are not the same claim. */
const SAME = 0.7;

/**
 * Claims as the reader corrected them. A correction finds its claim by words, not by offsets, so that it holds after the
 * article was edited or analysed anew; one whose claim is no longer found changes nothing.
 */
export function withCorrections(
  text: string,
  claims: readonly Claim[],
  corrections: readonly ClaimCorrection[],
): Claim[] {
  let corrected: Claim[] = [...claims];
  for (const correction of corrections) {
    const index = closest(text, corrected, correction.words);
    if (index >= 0)
      corrected = corrected.flatMap((claim, i) => (i === index ? apply(text, claim, correction.corrected) : [claim]));
  }
  return corrected;
}

function closest(text: string, claims: readonly Claim[], words: string): number {
  const wanted = wordsOf(words);
  const likeness = claims.map((c) => shared(wanted, wordsOf(c.content.map((s) => textOf(text, s)).join(' '))));
  const best = Math.max(0, ...likeness);
  return best >= SAME ? likeness.indexOf(best) : -1;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Words in both, against words in either. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both || 1);
}

function apply(text: string, claim: Claim, corrected: Correction['corrected']): Claim[] {
  switch (corrected.kind) {
    case 'not-a-claim':
      return [];
    case 'speaker':
      return [{ ...claim, speaker: corrected.speaker }];
    case 'act':
      return [{ ...claim, act: corrected.act, cameo: ACTS[corrected.act].cameo }];
    case 'about':
      return [{ ...claim, about: corrected.about }];
    case 'span': {
      const anchor = createAnchorer(text).find(corrected.selector);
      return [anchor.state === 'lost' ? claim : { ...claim, content: [anchor.span] }];
    }
  }
}
