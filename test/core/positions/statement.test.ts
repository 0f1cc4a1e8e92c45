import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article/article-id';
import { statementOf } from '../../../src/core/positions/statement';
import type { Hit } from '../../../src/core/search/query';

const article = {
  title: 'Ministry asks for guarantees',
  byline: null,
  publisher: 'The Courier',
  published: '2026-03-06T04:00:00Z',
  language: 'en',
  direction: 'ltr' as const,
  url: 'https://courier.example/a',
  ministry: 'PK',
  spokesperson: 'Sohail Tareen',
  occasion: null,
  briefed: '2026-03-05',
};
const hit = (speaker: string | null, more: Partial<NonNullable<Hit['article']>> = {}): Hit => ({
  kind: 'claim',
  articleId: article.url as ArticleId,
  article: { ...article, ...more },
  claim: {
    index: 3,
    start: 120,
    end: 150,
    quote: 'a written guarantee',
    source: 'the spokesperson',
    speaker,
    act: 'demand',
    about: ['AF'],
    quoted: 'indirect',
    confidence: 0.9,
  },
});

describe('a statement', () => {
  it.each([
    ['Sohail Tareen', 'PK'],
    ['Afghanistan (state)', 'AF'],
    ['Indian Ministry of External Affairs', 'IN'],
    ['Mirza Quresh', 'Mirza Quresh'],
  ])('by %s is a position of %s', (speaker, actor) => {
    expect(statementOf(hit(speaker))?.actor).toBe(actor);
  });

  it('belongs to the day of the briefing, or else of publication', () => {
    expect(statementOf(hit('Sohail Tareen'))?.day).toBe('2026-03-05');
    expect(statementOf({ ...hit('Sohail Tareen'), article: { ...article, briefed: null } })?.day).toBe('2026-03-06');
  });

  it('was published by an outlet, which its host names where nothing else does', () => {
    expect(statementOf(hit('Sohail Tareen'))?.outlet).toBe('The Courier');
    expect(statementOf(hit('Sohail Tareen', { publisher: null }))?.outlet).toBe('courier.example');
  });

  it('needs a speaker and a day', () => {
    expect(statementOf(hit(null))).toBeNull();
    expect(statementOf({ ...hit('Sohail Tareen'), article: null })).toBeNull();
  });
});
