import * as v from 'valibot';
import type { Analysis } from '../analysis';
import type { Article } from './article';

/** What lists show of an article: who published it when, and the briefing it reports. */
export const ArticleSummarySchema = v.object({
  title: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  language: v.nullable(v.string()),
  direction: v.picklist(['ltr', 'rtl']),
  url: v.nullable(v.string()),
  ministry: v.nullable(v.string()),
  spokesperson: v.nullable(v.string()),
  occasion: v.nullable(v.string()),
  /** Day of the briefing, `YYYY-MM-DD`. */
  briefed: v.nullable(v.string()),
});
export type ArticleSummary = v.InferOutput<typeof ArticleSummarySchema>;

export function summaryOf(article: Article, { briefing }: Analysis): ArticleSummary {
  const { title, byline, publisher, published, language, direction, url } = article;
  const { ministry, spokesperson, occasion, date: briefed } = briefing;
  return { title, byline, publisher, published, language, direction, url, ministry, spokesperson, occasion, briefed };
}
