import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article/article-id';
import { sharedStatements } from '../../../src/core/comparison/outlets';
import type { Statement } from '../../../src/core/positions/statement';
import { statement } from '../positions/statements';

const DAY = '2026-03-05';
const article = (name: string, ...quotes: string[]): Statement[] =>
  quotes.map((quote) => statement(DAY, quote, { article: `https://${name}.example/a` as ArticleId }));
const shared = (...articles: Statement[][]) =>
  sharedStatements(articles).map(({ versions }) => versions.map(({ quote }) => quote));

describe('what several outlets report of one briefing', () => {
  it('is put side by side, the most reported first', () => {
    const courier = article(
      'courier',
      'it had protested to the envoy',
      'the crossings would stay closed until the spring',
    );
    const ledger = article('ledger', 'crossings stay closed until spring');
    const herald = article(
      'herald',
      'the crossings “would stay closed” until at least spring',
      'a visit was being planned',
    );
    expect(shared(courier, ledger, herald)).toEqual([
      [courier[1]!.quote, ledger[0]!.quote, herald[0]!.quote],
      [courier[0]!.quote],
      [herald[1]!.quote],
    ]);
  });

  it('has one version an article, the likest', () => {
    const courier = article('courier', 'the crossings would stay closed until the spring');
    const ledger = article('ledger', 'crossings closed', 'the crossings would stay closed until the spring');
    expect(shared(courier, ledger)).toEqual([[courier[0]!.quote, ledger[1]!.quote], [ledger[0]!.quote]]);
  });

  it('keeps apart what different speakers say in the same words', () => {
    const courier = article('courier', 'the crossings would stay closed');
    const ledger = article('ledger', 'the crossings would stay closed').map((s) => ({ ...s, actor: 'FD' }));
    expect(shared(courier, ledger)).toHaveLength(2);
  });
});
