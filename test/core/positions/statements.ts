import type { ArticleId } from '../../../src/core/article/article-id';
import type { Statement } from '../../../src/core/positions/statement';

let made = 0;

/** A statement of Ruritania's ministry about Freedonia, unless told otherwise. */
export function statement(day: string, quote: string, more: Partial<Statement> = {}): Statement {
  made++;
  return {
    key: `statement ${made}`,
    article: `https://courier.example/${day}` as ArticleId,
    actor: 'RU',
    day,
    outlet: 'The Courier',
    act: 'demand',
    about: ['FD'],
    quote,
    place: made * 10_000,
    tags: [],
    ...more,
  };
}
