import { diffArrays } from 'diff';
import { tokensOf } from '../text/tokens';

/** A stretch of one wording: words that the other wording has too, or that only this one has. */
export interface WordingPart {
  readonly text: string;
  readonly shared: boolean;
}

/**
 * The parts of `wording` that `other` has in the same order, and those it lacks. Case and kinds of quotation marks and
 * apostrophes are no difference; joined, the parts are `wording`.
 */
export function wordingParts(wording: string, other: string): WordingPart[] {
  const words = tokensOf(wording, [0, wording.length]);
  if (words.length === 0) return wording === '' ? [] : [{ text: wording, shared: false }];
  const changes = diffArrays(tokensOf(other, [0, other.length]).map(keyOf), words.map(keyOf));
  const parts: WordingPart[] = [];
  let at = 0;
  let from = 0;
  for (const { value, added, removed } of changes) {
    if (removed) continue;
    at += value.length;
    const to = words[at]?.start ?? wording.length;
    parts.push({ text: wording.slice(from, to), shared: !added });
    from = to;
  }
  return parts;
}

const keyOf = ({ lower }: { readonly lower: string }): string => lower.replace(/[“”„«»]/u, '"').replace(/[‘’]/gu, "'");
