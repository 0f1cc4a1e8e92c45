import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import approxSearch, { type Match } from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import { describeSpan } from '../../src/core/anchoring/describe';
import { createAnchorer } from '../../src/core/anchoring/find';

type Span = readonly [number, number];

/** One way to find quotes again: `prepare` takes a changed text, what it returns takes a quote of the text before. */
export interface Contender {
  readonly name: string;
  prepare(after: string): (before: string, span: Span) => Promise<Span | null>;
}

/** What the peers keep of a quote: its words and 32 characters on each side. */
const CONTEXT = 32;

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const quoteIn = (text: string, [start, end]: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

export const READOUT: Contender = {
  name: 'Readout',
  prepare(after) {
    const anchorer = createAnchorer(after);
    return async (before, span) => {
      const anchor = anchorer.find(describeSpan(before, span));
      return anchor.state === 'lost' ? null : anchor.span;
    };
  },
};

export const HYPOTHESIS: Contender = {
  name: 'Hypothesis rule',
  prepare: (after) => async (before, span) => hypothesisRule(after, quoteIn(before, span), span[0]),
};

/**
 * The rule of the Hypothesis client on the library it uses, with its published weights: quote 50, prefix 20, suffix 20,
 * position 2; up to min(256, half the quote) errors; no floor.
 */
export function hypothesisRule(text: string, { exact, prefix, suffix }: Quote, hint: number): Span | null {
  const matches = search(text, exact, Math.min(256, exact.length / 2));
  const scored = matches.map(({ start, end, errors }) => {
    const quoteScore = 1 - errors / exact.length;
    const prefixScore = prefix ? similarity(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const suffixScore = suffix ? similarity(text.slice(end, end + suffix.length), suffix) : 1;
    const positionScore = 1 - Math.abs(start - hint) / text.length;
    return { start, end, score: 50 * quoteScore + 20 * prefixScore + 20 * suffixScore + 2 * positionScore };
  });
  if (scored.length === 0) return null;
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return [best.start, best.end];
}

function search(text: string, words: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : approxSearch(text, words, errors);
}

function similarity(text: string, words: string): number {
  if (text.length === 0) return 0;
  const [match] = search(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}

const { window } = new JSDOM('');
// The peers that work on a DOM take its constants from the page's globals.
Object.assign(globalThis, { NodeFilter: window.NodeFilter, Node: window.Node, document: window.document });

const paragraphOf = (text: string): HTMLElement => {
  const document = window.document.implementation.createHTMLDocument();
  document.body.append(document.createElement('p'));
  const paragraph = document.querySelector('p')!;
  paragraph.textContent = text;
  return paragraph;
};

const APACHE: Contender = {
  name: '@apache-annotator/dom',
  prepare(after) {
    const paragraph = paragraphOf(after);
    return async (before, span) => {
      const matcher = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quoteIn(before, span) });
      for await (const range of matcher(paragraph)) return [range.startOffset, range.endOffset];
      return null;
    };
  },
};

const DOM_ANCHOR: Contender = {
  name: 'dom-anchor-text-quote',
  prepare(after) {
    const paragraph = paragraphOf(after);
    return async (before, span) => {
      const found = toTextPosition(paragraph, quoteIn(before, span), { hint: span[0] });
      return found ? [found.start, found.end] : null;
    };
  },
};

/** @recogito/text-annotator revives a target by its offsets; web-highlighter by an element's index and offsets in it. */
const POSITION: Contender = {
  name: 'position (Recogito, web-highlighter)',
  prepare: (after) => async (_before, span) => (span[1] <= after.length ? span : null),
};

/** mark.js marks what it is told to wherever it stands, whatever its case; the first place is taken. */
const MARK_JS: Contender = {
  name: 'search (mark.js)',
  prepare(after) {
    const text = after.toLowerCase();
    return async (before, span) => {
      const words = before.slice(...span).toLowerCase();
      const at = text.indexOf(words);
      return at === -1 ? null : [at, at + words.length];
    };
  },
};

export const CONTENDERS: readonly Contender[] = [READOUT, HYPOTHESIS, APACHE, DOM_ANCHOR, POSITION, MARK_JS];
