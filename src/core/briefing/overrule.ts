import type { ArticleId } from '../article/article-id';
import { isOnSite } from '../sites/site-patterns';
import type { Briefing } from './briefing';

/** What a reader said of whole sites, by host: their articles are briefings (true), or none of them is. */
export type SiteVerdicts = Readonly<Record<string, boolean>>;

/** A reader's word on whether an article reports a briefing, and what it was said of. */
export interface ReaderVerdict {
  readonly isBriefing: boolean;
  readonly of: 'article' | 'site';
}

/** The site of an article, as readers name it: its host, without www. Null where the id is no address. */
export const siteOfArticle = (article: ArticleId): string | null =>
  URL.canParse(article) ? new URL(article).hostname.replace(/^www\./, '') : null;

/** The reader's verdict on an article: what was said of it goes before what was said of its site; null: nothing. */
export function verdictOn(article: ArticleId, own: boolean | null, sites: SiteVerdicts): ReaderVerdict | null {
  if (own !== null) return { isBriefing: own, of: 'article' };
  const host = siteOfArticle(article);
  const site = host && Object.entries(sites).find(([name]) => isOnSite(host, name));
  return site ? { isBriefing: site[1], of: 'site' } : null;
}

/** The signals that say that the briefing was decided by the reader. */
const READER_SIGNALS = { article: 'reader', site: 'reader-site' } as const;

/**
 * What an article counts as once the reader has spoken. What the engine found stays, with a signal that says whose
 * word it was; the score is the engine's own.
 */
export function overruled(briefing: Briefing, verdict: ReaderVerdict | null): Briefing {
  if (verdict === null) return briefing;
  const { isBriefing, of } = verdict;
  const kind = isBriefing === briefing.isBriefing ? briefing.kind : isBriefing ? 'report' : 'none';
  const signals = [...briefing.signals, { name: READER_SIGNALS[of], weight: isBriefing ? 10 : -10 }];
  return { ...briefing, isBriefing, kind, signals };
}

/** Whose word a briefing rests on where it is the reader's; null where it is the engine's. */
export function overruledBy({ signals }: Briefing): ReaderVerdict['of'] | null {
  const said = signals.find(({ name }) => name === READER_SIGNALS.article || name === READER_SIGNALS.site);
  return said ? (said.name === READER_SIGNALS.article ? 'article' : 'site') : null;
}
