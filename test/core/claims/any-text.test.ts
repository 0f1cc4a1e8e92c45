import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleFromFile } from '../article-of';
import { shippedModel } from './claim-model';

const model = shippedModel();

/** Pieces that break readers of text: marks, controls, lone surrogates, right-to-left, cues without anything around. */
const awkward = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '\u0000',
  '\u200f',
  '\ud83d',
  '😀',
  'ترجمان نے کہا کہ',
  ' said ',
  ' that ',
  '.',
  ',',
  '\n',
  '—',
  ' Pakistan ',
  '“No,” he said.',
  '…',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(awkward, { maxLength: 60 }).map((p) => p.join('')),
);

function expectSound({ text, blocks }: Article, claims: ReturnType<typeof extractClaims>): void {
  for (const claim of claims) {
    expect(claim.content.length).toBeGreaterThan(0);
    for (const [start, end] of [...claim.source, ...claim.cue, ...claim.content]) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(blocks.some((b) => b.start <= start && end <= b.end)).toBe(true);
    }
    expect(claim.confidence).toBeGreaterThanOrEqual(0);
    expect(claim.confidence).toBeLessThanOrEqual(1);
  }
}

describe('any text', () => {
  it.each([
    ['the model', model],
    ['the rules', undefined],
  ])('gives sound spans inside blocks, by %s', (_by, engine) => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleFromFile(text);
        expectSound(article, extractClaims(article, engine));
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('that is empty has no claims', () => {
    expect(extractClaims(articleFromFile(''), model)).toEqual([]);
  });

  it.each([
    ['one word', 'a'.repeat(100_000)],
    ['without punctuation', 'the minister said that the border is open and '.repeat(300)],
    ['of opening marks', '‘“'.repeat(2_000)],
    ['of closing marks', '” ’ '.repeat(2_000)],
    ['of unclosed quotations', '“he said ‘that (no '.repeat(1_000)],
    ['of emoji', '😀 “said” 👩🏽‍⚖️ '.repeat(500)],
    ['of control characters', '\u0001\u0007 said\u0000 that\u200f '.repeat(1_000)],
    ['from right to left', 'ترجمان نے کہا کہ سرحد کھلی ہے '.repeat(1_000)],
    ['a megabyte in one line', `the minister said that ${'the border is open and '.repeat(40)}`.repeat(1_060)],
  ])('of great length is answered: %s', (_name, text) => {
    const article = articleFromFile(text);
    expectSound(article, extractClaims(article, model).slice(0, 50));
  });
});
