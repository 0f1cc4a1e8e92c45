import * as v from 'valibot';
import { AnalysisSchema } from '../analysis';
import { ArticleSchema } from './article';
import type { ArticleId } from './article-id';

export const ArticleIdSchema = v.custom<ArticleId>((value) => typeof value === 'string', 'an article id');

/** An article as it was read last, with what the engine said of it then. */
export const StoredArticleSchema = v.object({
  id: ArticleIdSchema,
  article: ArticleSchema,
  analysis: AnalysisSchema,
  /** When it was read last, UTC. */
  read: v.string(),
});
export type StoredArticle = v.InferOutput<typeof StoredArticleSchema>;
