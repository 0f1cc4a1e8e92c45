import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../src/core/claims/extract';
import { articleOf } from '../../article-of';

function claims(...lines: readonly string[]) {
  const article = articleOf('ہفتہ وار بریفنگ', ...lines);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([s, e]) => article.text.slice(s, e)).join(' … ');
  return extractClaims(article).map((c) => ({ spans: [c.source, c.cue, c.content].map(words).join(' | '), claim: c }));
}

describe('claims in Urdu', () => {
  it('“X نے کہا کہ Y”: postposition and “کہ” are in no span', () => {
    expect(claims('ترجمان نے کہا ہے کہ سرحد بند رہے گی۔').map((c) => c.spans)).toEqual([
      'ترجمان | کہا ہے | سرحد بند رہے گی',
    ]);
  });

  it('“X کا کہنا تھا کہ Y”', () => {
    expect(claims('ان کا کہنا تھا کہ مذاکرات جاری رہیں گے۔').map((c) => c.spans)).toEqual([
      'ان | کہنا تھا | مذاکرات جاری رہیں گے',
    ]);
  });

  it('“X نے Y کی مذمت کی”, with the act of the verb', () => {
    const [found] = claims('ترجمان نے حملے کی شدید مذمت کی۔');
    expect(found?.spans).toBe('ترجمان | شدید مذمت کی | حملے');
    expect(found?.claim.act).toBe('criticise_condemn');
  });

  it('“Y، انہوں نے بتایا”', () => {
    expect(claims('دونوں ملکوں کے درمیان ملاقات طے نہیں، انہوں نے بتایا۔').map((c) => c.spans)).toEqual([
      'انہوں | بتایا | دونوں ملکوں کے درمیان ملاقات طے نہیں',
    ]);
  });

  it('are marked as less certain', () => {
    expect(claims('ترجمان نے کہا کہ سرحد بند رہے گی۔')[0]?.claim.confidence).toBeLessThanOrEqual(0.75);
  });
});
