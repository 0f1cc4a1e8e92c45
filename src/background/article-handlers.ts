import { analyze } from '../core/analyze';
import { type ArticleId, articleIdOf } from '../core/article/article-id';
import type { StoredArticle } from '../core/article/stored-article';
import { overruled } from '../core/briefing/overrule';
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
      const verdict = await verdictOn(library, id);
      const analysis = { ...found, briefing: overruled(found.briefing, verdict) };
      const { isBriefing } = analysis.briefing;
      if (tab !== null) await showCount(tab, isBriefing ? analysis.claims.length : 0);
      const stored = { id, article, analysis, read: new Date().toISOString() };
      return { id, analysis, overruled: verdict !== null, ...(await remembered(library, stored)) };
    },
    'article/close': async (_params, { tab }) => {
      if (tab !== null) await showCount(tab, 0);
      return null;
    },
  };
}

/** What the reader said of an article, or else of its site; null also where the library cannot be read, which `remembered` tells. */
async function verdictOn(library: Library, id: ArticleId): Promise<boolean | null> {
  try {
    const { isBriefing, siteIsBriefing } = await library.judgementsOf(id);
    return isBriefing ?? siteIsBriefing;
  } catch {
    return null;
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
