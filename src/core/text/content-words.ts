import { tokensOf } from './tokens';

const FUNCTION_WORDS = new Set(
  'the a an of in on at to for from by with and or but that this these those it its he she they his her their is are was were be been has have had will would not as also said says say added adding told which who whom there than into about over after before between against during while'.split(
    ' ',
  ),
);

/** The words of a text that carry its matter, as crude stems: six letters tell "participating" from "party" well enough. */
export function contentWords(text: string): Set<string> {
  const words = tokensOf(text, [0, text.length]).filter(
    (t) => t.isWord && t.lower.length > 2 && !FUNCTION_WORDS.has(t.lower),
  );
  return new Set(words.map((t) => t.lower.slice(0, 6)));
}

/** How much of `part` is found in `whole`, 0 to 1. */
export function coverage(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}
