import { describe, expect, it } from 'vitest';
import type { Selectors } from '../../../src/core/annotation/annotation';
import { placeAnnotations } from '../../../src/page/marks/place-annotations';
import { newAnnotation } from '../../../src/page/reader/new-annotation';
import { pageText } from '../../../src/page/text/page-text';

const text = Array.from({ length: 40 }, (_, i) => `Statement ${i} stands here by itself.`).join('\n');
const article = pageText({ text, blocks: [], runs: [] });
const ready = {
  *placing(selectors: Selectors) {
    return { anchor: yield* article.anchorer.finding(selectors), on: article };
  },
};
const annotations = Array.from({ length: 40 }, (_, i) => {
  const words = `Statement ${i} stands`;
  const start = text.indexOf(words);
  return newAnnotation('https://example.org/a', { text, blocks: [] }, [start, start + words.length]);
});

describe('annotations on their way to their places', () => {
  it('are looked for from what the reader sees outwards', () => {
    const seen = text.indexOf('Statement 20');
    const placing = placeAnnotations(annotations, ready, seen);
    for (let i = 0; i < 5; i++) placing.continueFor(0);
    const first = placing.placed.map(({ annotation }) => annotations.indexOf(annotation));
    expect(first.toSorted()).toEqual([18, 19, 20, 21, 22]);
    expect(placing.done).toBe(false);
  });

  it('are all placed in the end, each once', () => {
    const placing = placeAnnotations(annotations, ready, 0);
    placing.continueFor(Number.POSITIVE_INFINITY);
    expect(placing.done).toBe(true);
    expect(new Set(placing.placed.map(({ annotation }) => annotation.id)).size).toBe(40);
    expect(placing.placed.every(({ anchor }) => anchor.state === 'anchored')).toBe(true);
  });
});
