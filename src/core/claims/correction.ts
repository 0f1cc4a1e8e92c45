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

/** Contents that share fewer of their words are not the same claim … */
const SAME = 0.7;

/** … but for those of which one is a part of the other, as where a claim is cut elsewhere than before. */
const PART = 0.9;
const LEAST_PART = 0.4;

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
  const likeness = claims.map((c) => likenessOf(wanted, wordsOf(c.content.map((s) => textOf(text, s)).join(' '))));
  const best = Math.max(0, ...likeness);
  return best >= SAME ? likeness.indexOf(best) : -1;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Words in both, against words in either; 0.7 or more where it is the same claim. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  const likeness = both / (a.size + b.size - both || 1);
  const part = both / (Math.min(a.size, b.size) || 1);
  return likeness >= LEAST_PART && part >= PART ? Math.max(likeness, SAME) : likeness;
}

function apply(text: string, claim: Claim, corrected: Correction['corrected']): Claim[] {
  switch (corrected.kind) {
    case 'not-a-claim':
      return [];
    case 'speaker':
      return [{ ...claim, speaker: corrected.speaker, speakerBy: 'reader' }];
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
