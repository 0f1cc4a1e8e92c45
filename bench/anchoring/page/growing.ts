import type { Analysis } from '../../../src/core/analysis';
import { describeSpan } from '../../../src/core/anchoring/describe';
import { atOnce } from '../../../src/core/anchoring/steps';
import type { Article } from '../../../src/core/article/article';
import { carriedOver } from '../../../src/core/carried-over';
import type { Claim } from '../../../src/core/claims/claim';
import { findArticle } from '../../../src/page/article/find-article';
import { readyArticle } from '../../../src/page/marks/ready-article';
import { createTextIndex } from '../../../src/page/text/text-index';

const ANNOTATIONS = 1000;
const ROUNDS = 7;
const ADDRESS = 'https://a.example/live';
const WORDS =
  'the spokesperson said that crossing would stay closed until written guarantees had been given by Orland and Kesh in spring'.split(
    ' ',
  );

/** What is done anew after a page has grown. */
const STEPS = [
  'article found',
  'claims carried over',
  'text index made',
  '1,000 annotations placed',
  'their ranges made',
] as const;
export type Step = (typeof STEPS)[number];

/** Milliseconds for each step, the median, on a page of so many words that grows by a paragraph at its top. */
export function measureGrowing(words: number): Record<Step, number> {
  const article = document.createElement('article');
  const title = Object.assign(document.createElement('h1'), { textContent: 'A long day at the crossing' });
  article.append(title, ...Array.from({ length: words / 50 }, (_, i) => paragraph(i)));
  document.body.replaceChildren(article);
  const before = findArticle(document, ADDRESS)!.article;
  const { text, blocks } = before;
  const analysis = aClaimEachBlock(before);
  const selectors = Array.from({ length: ANNOTATIONS }, (_, i) => {
    const { start, end } = blocks[(i * 37) % blocks.length]!;
    return describeSpan(text, [start + 3, Math.min(end, start + 60)], blocks);
  });
  const times = new Map<Step, number[]>(STEPS.map((step) => [step, []]));
  const timed = <T>(step: Step, work: () => T): T => {
    const started = performance.now();
    const result = work();
    times.get(step)!.push(performance.now() - started);
    return result;
  };
  for (let round = 0; round < ROUNDS; round++) {
    title.after(paragraph(10_000 + round));
    const found = timed('article found', () => findArticle(document, ADDRESS)!);
    timed('claims carried over', () => carriedOver(analysis, before, found.article));
    timed('text index made', () => createTextIndex(found.runs));
    const ready = readyArticle(found);
    const places = timed('1,000 annotations placed', () => selectors.map((one) => atOnce(ready.placing(one))));
    timed('their ranges made', () => {
      for (const { anchor, on } of places) if (anchor.state !== 'lost') on.index.rangesOf(anchor.span);
    });
  }
  const medianOf = (all: number[]) => all.sort((a, b) => a - b)[ROUNDS >> 1]!;
  return Object.fromEntries([...times].map(([step, all]) => [step, medianOf(all)])) as Record<Step, number>;
}

/** As much as the engine would find to say, without the time that it takes. */
const aClaimEachBlock = ({ blocks }: Article): Analysis => ({
  engine: '',
  briefing: A_BRIEFING,
  claims: blocks.map(({ start, end }) => ({ ...A_CLAIM, content: [[start, end]] })),
  keyPoints: [],
});
const A_BRIEFING: Analysis['briefing'] = {
  isBriefing: true,
  kind: 'report',
  score: 1,
  ministry: null,
  ministries: [],
  spokesperson: null,
  occasion: null,
  date: null,
  signals: [],
};
const A_CLAIM: Omit<Claim, 'content'> = {
  source: [],
  cue: [],
  speaker: null,
  speakerKind: 'unknown',
  act: 'state',
  cameo: '010',
  quoted: 'indirect',
  about: [],
  flags: [],
  confidence: 1,
};

/** Fifty words in three text nodes, unlike those of any other paragraph. */
function paragraph(i: number): Element {
  const say = (count: number, from: number) =>
    Array.from({ length: count }, (_, k) => {
      const number = k % 4 === 0 ? (i * 31 + k * 17 + from) % 9973 : '';
      return `${WORDS[(i * 7 + from + k) % WORDS.length]}${number}`;
    }).join(' ');
  const element = document.createElement('p');
  const emphasis = Object.assign(document.createElement('em'), { textContent: ` paragraph ${i} ` });
  element.append(say(20, 1), emphasis, `${say(27, 3)}.`);
  return element;
}

Object.assign(globalThis, { measureGrowing });
