import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import type { Briefing } from './briefing';

/** Decides whether an article reports a ministry's briefing, with the signals that speak for and against it. */
export function detectBriefing(_article: Article, _claims: readonly Claim[]): Briefing {
  return {
    isBriefing: false,
    kind: 'none',
    score: 0,
    ministry: null,
    ministries: [],
    spokesperson: null,
    occasion: null,
    date: null,
    signals: [],
  };
}
