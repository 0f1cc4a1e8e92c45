import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleOf } from '../article-of';
import { shippedModel } from './claim-model';

const model = shippedModel();

/** The refusals of a paragraph, as `cue | content`. */
function refusals(paragraph: string): string[] {
  const article = articleOf('Weekly briefing at the Foreign Office', paragraph);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([s, e]) => article.text.slice(s, e)).join(' … ');
  return extractClaims(article, model)
    .filter(({ act }) => act === 'decline_comment')
    .map(({ cue, content }) => [cue, content].map(words).join(' | '));
}

describe('a refusal to comment', () => {
  it('with its matter is about that', () => {
    expect(refusals('The spokesperson declined to comment on the matter.')).toEqual([
      'declined to comment on | the matter',
    ]);
  });

  it('without one is about what was asked', () => {
    expect(refusals('Asked about the visit of the envoy, the spokesperson declined to comment.')).toEqual([
      'declined to comment | the visit of the envoy',
    ]);
  });

  it('where nothing was asked is shown itself', () => {
    expect(refusals('The embassy declined to comment.')).toEqual(['declined | to comment']);
    expect(refusals('The ministry declined to elaborate.')).toEqual(['declined | to elaborate']);
  });
});
