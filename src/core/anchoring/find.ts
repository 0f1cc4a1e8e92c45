import type { Selectors, TextQuoteSelector } from '../annotation/annotation';
import type { Offset } from '../text/span';
import type { Anchor } from './anchor';
import { type CodePoints, codePointsOf } from './code-points';

/** Finds annotations again in one text. */
export interface Anchorer {
  find(selectors: Selectors): Anchor;
}

/** Prepares one text, as it is now, for finding annotations in it. What is costly is done once, and when needed. */
export function createAnchorer(text: string): Anchorer {
  const points: CodePoints = codePointsOf(text);
  return {
    find([quote, position]) {
      const expected = points.offsetOf(position.start);
      if (saysAt(text, quote, expected)) return anchored(expected, quote, 'position');
      const starts = occurrences(text, quote.exact);
      if (starts.length === 0) return { state: 'lost' };
      const best = starts.reduce((a, b) => (score(text, quote, b, expected) > score(text, quote, a, expected) ? b : a));
      return anchored(best, quote, 'exact');
    },
  };
}

const anchored = (start: Offset, { exact }: TextQuoteSelector, method: 'position' | 'exact'): Anchor => ({
  state: 'anchored',
  span: [start, start + exact.length],
  confidence: 1,
  method,
});

const saysAt = (text: string, { prefix, exact, suffix }: TextQuoteSelector, at: Offset): boolean =>
  text.startsWith(exact, at) && text.startsWith(suffix, at + exact.length) && text.endsWith(prefix, at);

function occurrences(text: string, words: string): Offset[] {
  const found: Offset[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How much of the context agrees at a place, in characters; the distance decides between equals. */
function score(text: string, { prefix, exact, suffix }: TextQuoteSelector, at: Offset, expected: Offset): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after++;
  return before + after - Math.abs(at - expected) / (text.length + 1);
}
