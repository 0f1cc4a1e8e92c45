import type { Briefing } from './briefing';

/** What a reader said of an article, or of all of a site: it is a briefing, or it is none. */
export type Verdict = 'briefing' | 'none';

/** A reader's verdicts, by article id and by host. */
export interface Verdicts {
  readonly articles: ReadonlyMap<string, Verdict>;
  readonly sites: ReadonlyMap<string, Verdict>;
}

/** The reader's verdict on an article: the one on it goes before the one on its site; null where there is none. */
export function verdictOn(article: string, { articles, sites }: Verdicts): Verdict | null {
  const own = articles.get(article);
  if (own || !URL.canParse(article)) return own ?? null;
  const host = new URL(article).hostname;
  const site = [...sites].find(([name]) => host === name || host.endsWith(`.${name}`));
  return site?.[1] ?? null;
}

/**
 * What an article counts as once the reader has spoken. What the engine found stays, with a signal that says whose
 * word it was; the score is the engine's own.
 */
export function overruled(briefing: Briefing, verdict: Verdict | null): Briefing {
  if (verdict === null || (verdict === 'briefing') === briefing.isBriefing) return briefing;
  const signals = [...briefing.signals, { name: 'reader', weight: verdict === 'briefing' ? 10 : -10 }];
  if (verdict === 'none') return { ...briefing, isBriefing: false, kind: 'none', signals };
  return { ...briefing, isBriefing: true, kind: 'report', signals };
}
