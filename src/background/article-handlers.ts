import { analyze } from '../core/analyze';
import { type ArticleId, articleIdOf } from '../core/article/article-id';
import type { StoredArticle } from '../core/article/stored-article';
import type { Claim } from '../core/claims/claim';
import { withCorrections } from '../core/claims/correction';
import type { ClaimModel } from '../core/claims/tagger/model';
import { type ErrorCode, ReadoutError } from '../core/errors';
import type { BACKGROUND_CALLS, Handlers, SenderContext } from '../platform/protocol';
import type { Library } from '../store/library';

type ArticleCalls = Pick<typeof BACKGROUND_CALLS, 'article/open' | 'article/close'>;

/**
 * Answers pages that show an article. The analysis does not wait for, or depend on, the library: where storage is
 * refused the marks are shown all the same, and `problem` says what to tell the reader.
 */
export function articleHandlers(
  library: Library,
  showCount: (tab: number, count: number) => Promise<void>,
  claimModel: () => Promise<ClaimModel | undefined>,
): Handlers<ArticleCalls, SenderContext> {
  return {
    'article/open': async ({ article }, { tab, url }) => {
      const id = articleIdOf(article.url ?? url);
      const found = analyze(article, await claimModel());
      const analysis = { ...found, claims: await corrected(library, id, article.text, found.claims) };
      const { isBriefing } = analysis.briefing;
      if (tab !== null) await showCount(tab, isBriefing ? analysis.claims.length : 0);
      const stored = { id, article, analysis, read: new Date().toISOString() };
      return { id, analysis, ...(await remembered(library, stored)) };
    },
    'article/close': async (_params, { tab }) => {
      if (tab !== null) await showCount(tab, 0);
      return null;
    },
  };
}

/** Claims as the reader corrected them; as they are where the library cannot be read, which `remembered` tells. */
async function corrected(library: Library, id: ArticleId, text: string, claims: Claim[]): Promise<Claim[]> {
  try {
    const { corrections } = await library.judgementsOf(id);
    const inOrder = corrections.toSorted((a, b) => a.at.localeCompare(b.at));
    return withCorrections(
      text,
      claims,
      inOrder.map(({ selector, corrected }) => ({ words: selector[0].exact, corrected })),
    );
  } catch {
    return claims;
  }
}

/** Finds what the reader kept of an article, and keeps the article where it is a briefing or the reader marked in it. */
async function remembered(library: Library, stored: StoredArticle) {
  try {
    const annotations = [...(await library.annotationsOf(stored.id))];
    if (stored.analysis.briefing.isBriefing || annotations.length > 0) await library.keepArticle(stored);
    return { annotations, problem: null };
  } catch (error) {
    console.error('Readout: the library cannot be read', error);
    const problem: ErrorCode = error instanceof ReadoutError ? error.code : 'storage-failed';
    return { annotations: [], problem };
  }
}
