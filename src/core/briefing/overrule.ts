import type { ArticleId } from '../article/article-id';
import type { Briefing } from './briefing';

/**
 * What a reader's word on all of a site is kept under: the id of its front page, which is no article. `www.` names no
 * site of its own. Null where the address is on no site.
 */
export function siteIdOf(address: string): ArticleId | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? siteId(hostname.replace(/^www\./, '')) : null;
}

const siteId = (host: string): ArticleId => `https://${host}/` as ArticleId;

/** The ids whose verdicts count for an article, the one that goes before the others first: its own, its host's, the hosts' above. */
export function verdictIdsOf(article: ArticleId): readonly ArticleId[] {
  const site = siteIdOf(article);
  if (!site) return [article];
  const labels = new URL(site).hostname.split('.');
  const hosts = labels.map((_, i) => labels.slice(i).join('.')).filter((host, i) => i === 0 || host.includes('.'));
  return [article, ...hosts.map(siteId)];
}

/**
 * What an article counts as once the reader has said whether it reports a briefing (null: said nothing). What the
 * engine found stays, with a signal that says whose word it was; the score is the engine's own.
 */
export function overruled(briefing: Briefing, isBriefing: boolean | null): Briefing {
  if (isBriefing === null || isBriefing === briefing.isBriefing) return briefing;
  const signals = [...briefing.signals, { name: 'reader', weight: isBriefing ? 10 : -10 }];
  if (!isBriefing) return { ...briefing, isBriefing, kind: 'none', signals };
  return { ...briefing, isBriefing, kind: 'report', signals };
}
