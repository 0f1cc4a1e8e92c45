import type { Analysis } from '../core/analysis';
import { analyze } from '../core/analyze';
import { type ArticleId, articleIdOf } from '../core/article/article-id';
import type { StoredArticle } from '../core/article/stored-article';
import { overruled, siteOfArticle, verdictOn } from '../core/briefing/overrule';
import { withAliases } from '../core/claims/aliased';
import type { Claim } from '../core/claims/claim';
import { withCorrections } from '../core/claims/correction';
import type { ClaimModel } from '../core/claims/tagger/model';
import { type ErrorCode, ReadoutError } from '../core/errors';
import type { Settings } from '../core/settings';
import type { BACKGROUND_CALLS, Handlers, SenderContext } from '../platform/protocol';
import type { Library } from '../store/library';

type ArticleCalls = Pick<typeof BACKGROUND_CALLS, 'article/open' | 'article/close' | 'briefing/overrule'>;

/** What answering about articles needs of the world. */
export interface ArticleTools {
  readonly library: Library;
  readonly showCount: (tab: number, count: number) => Promise<void>;
  readonly claimModel: () => Promise<ClaimModel | undefined>;
  readonly readSettings: () => Promise<Settings>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<Settings>;
  readonly broadcast: (articles: readonly ArticleId[], judged: boolean) => Promise<void>;
}

/**
 * Answers pages that show an article. The analysis does not wait for, or depend on, the library: where storage is
 * refused the marks are shown all the same, and `problem` says what to tell the reader.
 */
export function articleHandlers(tools: ArticleTools): Handlers<ArticleCalls, SenderContext> {
  const { library, showCount } = tools;
  return {
    'article/open': async ({ article }, { tab, url, isPrivate }) => {
      const id = articleIdOf(article.url ?? url);
      const [model, remembered] = await Promise.all([tools.claimModel(), memoryOf(tools, id)]);
      const found = analyze(article, model);
      const analysis = {
        ...found,
        briefing: overruled(found.briefing, remembered.verdict),
        claims: judged(article.text, found, id, remembered),
      };
      const { isBriefing } = analysis.briefing;
      if (tab !== null) await showCount(tab, isBriefing ? analysis.claims.length : 0);
      const { annotations } = remembered;
      const isKept = isOfInterest(analysis, isPrivate, remembered);
      const stored: StoredArticle = { id, article, analysis, read: new Date().toISOString() };
      const problem = remembered.problem ?? (isKept ? await keep(library, stored) : null);
      return { id, analysis, annotations: [...annotations], isKept: isKept && problem === null, problem };
    },
    'article/close': async (_params, { tab }) => {
      if (tab !== null) await showCount(tab, 0);
      return null;
    },
    'briefing/overrule': async ({ article, of, isBriefing }) => {
      if (of === 'article') await library.overruleBriefing(article, isBriefing);
      else await overruleSite(tools, article, isBriefing);
      await tools.broadcast([article], true);
      return null;
    },
  };
}

/**
 * Claims as the reader named their speakers and corrected them, one correction after the other: what was said of one
 * claim goes before what was said of the words of its source.
 */
const judged = (
  text: string,
  { briefing, claims }: Analysis,
  article: ArticleId,
  { aliases, corrections }: Pick<Memory, 'aliases' | 'corrections'>,
): Claim[] =>
  withCorrections(
    text,
    withAliases(text, claims, aliases, { article, ministry: briefing.ministry }),
    corrections
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .map(({ selector, corrected }) => ({ words: selector[0].exact, corrected })),
  );

type Memory = Awaited<ReturnType<typeof memoryOf>>;

/** What the reader kept of an article and said of it; nothing where the library cannot be read, and why. */
async function memoryOf({ library, readSettings }: ArticleTools, id: ArticleId) {
  try {
    const [annotations, { isBriefing, corrections }, aliases, { siteVerdicts }] = await Promise.all([
      library.annotationsOf(id),
      library.judgementsOf(id),
      library.aliases(),
      readSettings(),
    ]);
    return { annotations, corrections, aliases, verdict: verdictOn(id, isBriefing, siteVerdicts), problem: null };
  } catch (error) {
    return { annotations: [], corrections: [], aliases: [], verdict: null, problem: problemOf(error) };
  }
}

/** An article is kept where it is a briefing, or the reader marked in it or judged it; from a private window only the latter. */
const isOfInterest = ({ briefing }: Analysis, isPrivate: boolean, { annotations, verdict }: Memory): boolean =>
  (briefing.isBriefing && !isPrivate) || annotations.length > 0 || verdict !== null;

/** Resolves to what went wrong. */
const keep = (library: Library, stored: StoredArticle): Promise<ErrorCode | null> =>
  library.keepArticle(stored).then(() => null, problemOf);

function problemOf(error: unknown): ErrorCode {
  console.error('Readout: the library cannot be read', error);
  return error instanceof ReadoutError ? error.code : 'storage-failed';
}

async function overruleSite(
  { readSettings, changeSettings }: ArticleTools,
  article: ArticleId,
  isBriefing: boolean | null,
): Promise<void> {
  const host = siteOfArticle(article);
  if (host === null) throw new ReadoutError('not-found', `${article} is on no site`);
  const { [host]: _before, ...others } = (await readSettings()).siteVerdicts;
  await changeSettings({ siteVerdicts: isBriefing === null ? others : { ...others, [host]: isBriefing } });
}
