import type { Selectors, TextQuoteSelector } from '../annotation/annotation';
import type { Offset, Span } from '../text/span';
import type { Anchor, AnchorMethod } from './anchor';
import { codePointsOf } from './code-points';
import { type Folded, fold } from './fold';
import { type FoldedQuote, foldQuote, partOf } from './folded-quote';
import { best, confidenceOf } from './judge';
import { type Candidate, candidates } from './locate';
import { createSeedIndex, type SeedIndex } from './seeds';

/** Finds annotations again in one text. */
export interface Anchorer {
  find(selectors: Selectors): Anchor;
}

/** From this confidence on an annotation is where it was; below it is `moved`. */
const SURE = 0.85;
/** Longer quotes (characters) are found by their first and their last so many, so that no quote takes long. */
const LONG = 2048;
const PART = 1024;
const PART_CONTEXT = 64;

/** A text made ready to be searched; made once, when the first annotation is not where it was. */
interface Searchable {
  readonly folded: Folded;
  readonly seeds: SeedIndex;
}

/** Prepares one text, as it is now, for finding annotations in it. */
export function createAnchorer(text: string): Anchorer {
  const points = codePointsOf(text);
  let ready: Searchable | null = null;
  const searchable = (): Searchable => {
    if (ready) return ready;
    const folded = fold(text);
    ready = { folded, seeds: createSeedIndex(folded.text) };
    return ready;
  };
  return {
    find([quote, position]) {
      const expected = points.offsetOf(position.start);
      if (standsAt(text, quote, expected))
        return {
          state: 'anchored',
          span: [expected, expected + quote.exact.length],
          confidence: 1,
          method: 'position',
        };
      const { folded, seeds } = searchable();
      const found = search(foldQuote(quote), folded.text, seeds, folded.at(expected));
      return found ? anchorOf(found, folded.original(...found.span), text, quote) : { state: 'lost' };
    },
  };
}

/** The quote at its place with its context, which is none only at the ends of the text. */
function standsAt(text: string, { prefix, exact, suffix }: TextQuoteSelector, at: Offset): boolean {
  const end = at + exact.length;
  return (
    exact.length > 0 &&
    (prefix ? at >= prefix.length && text.startsWith(prefix, at - prefix.length) : at === 0) &&
    text.startsWith(exact, at) &&
    (suffix ? text.startsWith(suffix, end) : end === text.length)
  );
}

function search(quote: FoldedQuote, text: string, seeds: SeedIndex, expected: number): Candidate | null {
  if (quote.exact.trim().length === 0) return null;
  if (quote.exact.length > LONG) return searchByEnds(quote, text, seeds, expected);
  return best(candidates(quote, text, seeds, expected), quote.exact.length, expected);
}

/** A long quote is where its head and its tail are, if they are as far from each other as they were, more or less. */
function searchByEnds(quote: FoldedQuote, text: string, seeds: SeedIndex, expected: number): Candidate | null {
  const { length } = quote.exact;
  const head = search(partOf(quote, 'head', PART, PART_CONTEXT), text, seeds, expected);
  const tail = search(partOf(quote, 'tail', PART, PART_CONTEXT), text, seeds, expected + length - PART);
  if (!head || !tail) return null;
  const span: Span = [head.span[0], tail.span[1]];
  const ratio = (span[1] - span[0]) / length;
  if (ratio < 0.6 || ratio > 1.6) return null;
  const same = text.slice(...span) === quote.exact;
  return {
    span,
    quote: same ? 1 : Math.min(0.99, (head.quote + tail.quote) / 2),
    context: (head.context + tail.context) / 2,
  };
}

function anchorOf(found: Candidate, span: Span, text: string, { exact }: TextQuoteSelector): Anchor {
  const confidence = confidenceOf(found);
  return {
    state: confidence >= SURE ? 'anchored' : 'moved',
    span,
    confidence,
    method: methodOf(found, span, text, exact),
  };
}

function methodOf(found: Candidate, span: Span, text: string, exact: string): AnchorMethod {
  if (found.quote < 1) return 'approximate';
  return text.slice(...span) === exact ? 'exact' : 'folded';
}
