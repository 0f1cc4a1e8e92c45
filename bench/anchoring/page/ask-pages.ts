import { describeSpan } from '../../../src/core/anchoring/describe';
import { createAnchorer } from '../../../src/core/anchoring/find';
import type { Selectors } from '../../../src/core/annotation/annotation';
import type { Span } from '../../../src/core/text/span';
import { findArticle } from '../../../src/page/article/find-article';
import { createTextIndex } from '../../../src/page/text-index';
import type { TextRun } from '../../../src/page/text-run';
import { type Random, randomFrom } from '../random';
import { MUTATIONS } from './mutations';

const SENTENCES = 10;

/** What a page says, and where. */
interface Reading {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** `unread`: not in the article any more, as the finder reads the page after the change. */
export type Outcome = 'found' | 'wrong' | 'lost' | 'unread';

export interface Answer {
  readonly mutation: string;
  readonly isArticle: boolean;
  readonly words: string;
  readonly outcome: Outcome;
}

/** Looks for ten sentences of a page again after each of the mutations. */
export function askPage(html: string, url: string, seed: number): Answer[] {
  const isArticle = findArticle(open(html), url) !== null;
  const read = (document: Document): Reading | null => {
    const found = isArticle ? findArticle(document, url) : null;
    if (isArticle) return found && { text: found.article.text, runs: found.runs };
    return everythingIn(document.body);
  };
  const before = read(open(html))!;
  const random = randomFrom(seed);
  const quotes = someOf(sentencesOf(before.text), random).map((span) => ({
    span,
    selectors: describeSpan(before.text, span),
  }));
  return Object.entries(MUTATIONS).flatMap(([mutation, mutate]) => {
    const document = open(html);
    mutate(document.body, random);
    const after = read(document);
    const ask = after && asking(after);
    return quotes.map(({ span, selectors }) => ({
      mutation,
      isArticle,
      words: before.text.slice(...span),
      outcome: ask ? ask(selectors, before.text, span) : 'unread',
    }));
  });
}

function asking({ text, runs }: Reading) {
  const anchorer = createAnchorer(text);
  const index = createTextIndex(runs);
  return (selectors: Selectors, old: string, span: Span): Outcome => {
    const words = old.slice(...span);
    const anchor = anchorer.find(selectors);
    if (anchor.state === 'lost') {
      if (!text.includes(words)) return 'unread';
      return 'lost';
    }
    const shown = index.rangesOf(anchor.span).map(String).join('');
    const right = squeezed(shown) === squeezed(words) && isSameOne(old, span, text, anchor.span);
    return right ? 'found' : 'wrong';
  };
}

/** Of a sentence that is said often, and as often as before, the one that was meant: as many before it as there were. */
function isSameOne(old: string, span: Span, text: string, found: Span): boolean {
  const words = old.slice(...span);
  if (timesBefore(old, words, old.length) !== timesBefore(text, words, text.length)) return true;
  return timesBefore(old, words, span[0]) === timesBefore(text, words, found[0]);
}

const timesBefore = (text: string, words: string, end: number): number => text.slice(0, end).split(words).length;

const squeezed = (text: string): string => text.replace(/\s|\p{Cf}/gu, '');

const open = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function sentencesOf(text: string): Span[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    [...segmenter.segment(line)]
      .map(({ segment, index: at }): Span => [index + at, index + at + segment.trimEnd().length])
      .filter(([start, end]) => end - start >= 20),
  );
}

function someOf<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return Array.from({ length: Math.min(SENTENCES, left.length) }, () => left.splice(random.below(left.length), 1)[0]!);
}

/** All text of a page that shows no article: a block of text for each element that holds text itself. */
function everythingIn(body: Element): Reading {
  const runs: TextRun[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement?.closest('p, li, h1, h2, h3, h4, td, dd, dt, div, section, article, blockquote');
    if (!/\S/.test(node.data) || node.parentElement?.closest('script, style, noscript, template, svg')) continue;
    if (text && parent !== block) text = `${text.trimEnd()}\n`;
    block = parent ?? null;
    for (const { 0: words, index } of node.data.matchAll(/\S+/g)) {
      const spaced = index > 0 || /^\s/.test(node.data);
      if (spaced && text && !/\s$/.test(text)) text += ' ';
      runs.push({ node, nodeStart: index, start: text.length, length: words.length });
      text += words;
    }
    if (/\s$/.test(node.data)) text += ' ';
  }
  return { text, runs };
}

Object.assign(globalThis, { askPage });
