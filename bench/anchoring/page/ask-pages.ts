import { describeSpan } from '../../../src/core/anchoring/describe';
import { atOnce } from '../../../src/core/anchoring/steps';
import type { Selectors } from '../../../src/core/annotation/annotation';
import { articleFromText } from '../../../src/core/article/from-text';
import type { Span } from '../../../src/core/text/span';
import { everythingOn } from '../../../src/page/article/everything';
import { findArticle } from '../../../src/page/article/find-article';
import type { FoundArticle } from '../../../src/page/article/found-article';
import { readyArticle } from '../../../src/page/marks/ready-article';
import { createTextIndex } from '../../../src/page/text/text-index';
import { type Random, randomFrom } from '../random';
import { MUTATIONS } from './mutations';

const SENTENCES = 10;

/**
 * `doubted`: on the same words in another place, and said to be moved. `unread`: in no article any more, since the finder
 * sees none in the page after the change.
 */
export type Outcome = 'found' | 'doubted' | 'wrong' | 'lost' | 'unread';

export interface Answer {
  readonly mutation: string;
  readonly isArticle: boolean;
  readonly words: string;
  readonly outcome: Outcome;
}

/** Looks for ten sentences of a page again after each of the mutations. */
export function askPage(html: string, url: string, seed: number): Answer[] {
  const isArticle = findArticle(open(html), url) !== null;
  const read = (document: Document) => (isArticle ? findArticle(document, url) : everythingFound(document));
  const { text, blocks } = read(open(html))!.article;
  const random = randomFrom(seed);
  const spans = someOf(sentencesOf(text), random);
  return Object.entries(MUTATIONS).flatMap(([mutation, mutate]) => {
    const document = open(html);
    const index = createTextIndex(read(document)!.runs);
    const asked = spans.map((span) => ({
      selectors: describeSpan(text, span, blocks),
      words: saidAt(index.rangesOf(span)),
    }));
    mutate(document.body, random);
    const after = read(document);
    const ask = after && asking(after);
    return asked.map(({ selectors, words }) => ({
      mutation,
      isArticle,
      words: selectors[0].exact,
      outcome: ask ? ask(selectors, words) : 'unread',
    }));
  });
}

/** Words of a page, and which they are: in which element, and how often that says the same before. */
interface Said {
  readonly words: string;
  readonly element: Element;
  readonly before: number;
}

function saidAt(ranges: readonly Range[], element: Element = ranges[0]!.startContainer.parentElement!): Said {
  const words = squeezed(ranges.map(String).join(''));
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  if (element.contains(ranges[0]!.startContainer)) before.setEnd(ranges[0]!.startContainer, ranges[0]!.startOffset);
  return { words, element, before: squeezed(String(before)).split(words).length };
}

function asking(found: FoundArticle) {
  const ready = readyArticle(found);
  return (selectors: Selectors, said: Said): Outcome => {
    const { anchor, on } = atOnce(ready.placing(selectors));
    if (anchor.state === 'lost') return 'lost';
    const ranges = on.index.rangesOf(anchor.span);
    const now = saidAt(ranges, said.element);
    const isSame =
      said.element.contains(ranges[0]!.startContainer) && now.words === said.words && now.before === said.before;
    if (isSame) return 'found';
    return anchor.state === 'moved' && now.words === said.words ? 'doubted' : 'wrong';
  };
}

/** All that a page says that shows no article, as if it were one. */
function everythingFound(document: Document): FoundArticle {
  const { text, blocks, runs } = atOnce(everythingOn(document));
  return { article: { ...articleFromText(text), blocks: [...blocks] }, runs, root: document.body };
}

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

Object.assign(globalThis, { askPage });
