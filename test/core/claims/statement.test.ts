import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleOf } from '../article-of';
import { shippedModel } from './claim-model';

const model = shippedModel();

/** What an article claims, by speaker. */
function claims(...lines: readonly string[]): string[] {
  const article = articleOf(...lines);
  return extractClaims(article, model).map(
    ({ speaker, content }) => `${speaker} | ${content.map(([s, e]) => article.text.slice(s, e)).join(' … ')}`,
  );
}

const FIRST = 'The European Union condemns the decision to extend martial law.';
const SECOND = 'Attacks on schools are a violation of international humanitarian law.';

describe('a statement', () => {
  it('claims every sentence, with the source before where none has a verb of saying', () => {
    expect(claims('Myanmar: Statement by the Spokesperson on martial law', FIRST, SECOND)).toEqual([
      'European Union | the decision to extend martial law',
      'European Union | Attacks on schools are a violation of international humanitarian law',
    ]);
  });

  it('that is reported is a report, where only what is attributed is claimed', () => {
    expect(claims('European Union criticises martial law, spokesperson of the EEAS says', FIRST, SECOND)).not.toContain(
      `European Union | ${SECOND.slice(0, -1)}`,
    );
  });
});
