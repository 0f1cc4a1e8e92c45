import nlp from 'compromise';
import { articleFromText } from '../../src/core/article/from-text';
import { bodySentences } from '../../src/core/keypoints/body-sentences';
import { quotationsOf } from '../../src/core/text/quotations';
import type { Span } from '../../src/core/text/span';
import type { Gold } from './gold';

const asClaims = ({ id }: Gold, spans: readonly Span[]) => ({
  id,
  claims: spans.map((content) => ({ source: [], cue: [], content: [content] })),
});

/** compromise's quotations: content alone, it names neither speaker nor cue. */
export function compromiseQuotations(gold: Gold) {
  const found = nlp(gold.text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return asClaims(
    gold,
    found.map(({ offset }) => [offset.start, offset.start + offset.length]),
  );
}

/** Whatever stands between quotation marks. */
export function quotationMarks(gold: Gold) {
  const lines = [...gold.text.matchAll(/[^\n]+/g)];
  const spans = lines.flatMap((l) => quotationsOf(gold.text, [l.index, l.index + l[0].length]));
  return asClaims(
    gold,
    spans.map(({ start, end }) => [start, end]),
  );
}

/** The first three sentences of the body, as key points: what any summary must beat. */
export function firstThree({ id, text, blocks }: Gold) {
  const article = blocks ? { ...articleFromText(text), blocks: [...blocks] } : articleFromText(text);
  const first = bodySentences(article).slice(0, 3);
  return { id, claims: [], keyPoints: first.map(({ span: [start, end] }) => ({ start, end })) };
}
