import type { Selectors, TextQuoteSelector } from '../annotation/annotation';
import type { Block } from '../article/article';
import type { Offset, Span } from '../text/span';
import type { Anchor, AnchorMethod } from './anchor';
import { indexingBlocks } from './blocks';
import type { Candidate } from './candidate';
import { codePointsOf } from './code-points';
import { type FoldedQuote, foldQuote, partOf } from './folded-quote';
import { best, type Choice, confidenceOf } from './judge';
import { candidates } from './locate';
import { type Searchable, searchable } from './searchable';
import { atOnce, once } from './steps';
import { createUnchanged } from './unchanged';

/** Finds annotations again in one text. */
export interface Anchorer {
  find(selectors: Selectors): Anchor;
  /**
   * The same in pieces: each step takes a few milliseconds at most, whatever the selectors and the text. `near` is where
   * the words are expected, where the selectors were made from another text than a state of this one.
   */
  finding(selectors: Selectors, near?: Offset): Generator<void, Anchor, void>;
}

/** From this confidence on an annotation is where it was; below it is `moved`. */
const SURE = 0.85;
/** How sure a find is at most where another place says the same among the same words. */
const DOUBTFUL = 0.8;
/** How sure a find is whose block is the same, but not all around it. */
const IN_BLOCK = 0.9;
/** Longer quotes (characters) are found by their first and their last so many, so that no quote takes long. */
const LONG = 2048;
const PART = 1024;
const PART_CONTEXT = 64;

/** Prepares one text, as it is now, with its blocks, for finding annotations in it. */
export function createAnchorer(text: string, blocks: readonly Block[] = []): Anchorer {
  const points = codePointsOf(text);
  const unchanged = createUnchanged(text);
  const blocksIn = once(() => indexingBlocks(text, blocks));
  let isPrepared = false;
  const prepared = once(function* () {
    const ready = yield* searchable(text);
    isPrepared = true;
    return ready;
  });

  function* finding([quote, position, block]: Selectors, near?: Offset): Generator<void, Anchor, void> {
    const expected = near ?? points.offsetOf(position.start);
    const stands = unchanged(quote, expected, !isPrepared);
    if (stands !== null) {
      const span: Span = [stands, stands + quote.exact.length];
      return { state: 'anchored', span, confidence: 1, method: stands === expected ? 'position' : 'exact' };
    }
    const inBlock = block && (yield* blocksIn()).spanOf(block, quote.exact);
    if (inBlock) {
      const same = text.slice(...inBlock) === quote.exact;
      return { state: 'anchored', span: inBlock, confidence: IN_BLOCK, method: same ? 'exact' : 'folded' };
    }
    const { folded, seeds } = yield* prepared();
    const found = yield* search(foldQuote(quote), { folded, seeds }, folded.at(expected));
    return found ? anchorOf(found, folded.original(...found.span), text, quote) : { state: 'lost' };
  }

  return {
    finding,
    find: (selectors) => atOnce(finding(selectors)),
  };
}

type Found = Generator<void, Choice | null, void>;

function* search(quote: FoldedQuote, text: Searchable, expected: Offset): Found {
  if (quote.exact.trim().length === 0) return null;
  if (quote.exact.length > LONG) return yield* searchByEnds(quote, text, expected);
  return best(yield* candidates(quote, text.folded.text, text.seeds), quote.exact.length, expected);
}

/** A long quote is where its head and its tail are, if they are as far from each other as they were, more or less. */
function* searchByEnds(quote: FoldedQuote, text: Searchable, expected: number): Found {
  const { length } = quote.exact;
  const head = yield* search(partOf(quote, 'head', PART, PART_CONTEXT), text, expected);
  const tail = yield* search(partOf(quote, 'tail', PART, PART_CONTEXT), text, expected + length - PART);
  if (!head || !tail) return null;
  const span: Span = [head.span[0], tail.span[1]];
  const ratio = (span[1] - span[0]) / length;
  if (ratio < 0.6 || ratio > 1.6) return null;
  const same = text.folded.text.slice(...span) === quote.exact;
  return {
    span,
    quote: same ? 1 : Math.min(0.99, (head.quote + tail.quote) / 2),
    context: (head.context + tail.context) / 2,
    isDoubtful: head.isDoubtful || tail.isDoubtful,
  };
}

function anchorOf(found: Choice, span: Span, text: string, { exact }: TextQuoteSelector): Anchor {
  const confidence = found.isDoubtful ? Math.min(DOUBTFUL, confidenceOf(found)) : confidenceOf(found);
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
