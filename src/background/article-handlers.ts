import { analyze } from '../core/analyze';
import { type ArticleId, articleIdOf } from '../core/article/article-id';
import type { StoredArticle } from '../core/article/stored-article';
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
      const analysis = analyze(article, await claimModel());
      const { isBriefing } = analysis.briefing;
      if (tab !== null) await showCount(tab, isBriefing ? analysis.claims.length : 0);
      const stored = { id, article, analysis, read: new Date().toISOString() };
      return { id, analysis, ...(await remembered(library, id, isBriefing ? stored : null)) };
    },
    'article/close': async (_params, { tab }) => {
      if (tab !== null) await showCount(tab, 0);
      return null;
    },
  };
}

/** Keeps a briefing's article and finds what the reader kept of it before. */
async function remembered(library: Library, id: ArticleId, stored: StoredArticle | null) {
  try {
    if (stored) await library.keepArticle(stored);
    return { annotations: [...(await library.annotationsOf(id))], problem: null };
  } catch (error) {
    console.error('Readout: the library cannot be read', error);
    const problem: ErrorCode = error instanceof ReadoutError ? error.code : 'storage-failed';
    return { annotations: [], problem };
  }
}
