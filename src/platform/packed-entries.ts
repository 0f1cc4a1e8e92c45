import * as v from 'valibot';
import { type Annotation, AnnotationSchema } from '../core/annotation/annotation';
import { ArticleIdSchema, type StoredArticle, StoredArticleSchema } from '../core/article/stored-article';
import type { ExportEntry } from '../core/formats/format';

/** Annotations with their articles as a message carries them: each article once, however many annotations it has. */
export const PackedEntriesSchema = v.object({
  items: v.array(v.object({ annotation: AnnotationSchema, article: v.nullable(ArticleIdSchema) })),
  articles: v.array(StoredArticleSchema),
});
export type PackedEntries = v.InferOutput<typeof PackedEntriesSchema>;

interface Entry {
  readonly annotation: Annotation;
  readonly article: StoredArticle | null;
}

export function packedEntries(entries: readonly Entry[]): PackedEntries {
  const articles = new Map(entries.flatMap(({ article }) => (article ? [[article.id, article]] : [])));
  return {
    items: entries.map(({ annotation, article }) => ({ annotation, article: article?.id ?? null })),
    articles: [...articles.values()],
  };
}

export function unpackedEntries({ items, articles }: PackedEntries): ExportEntry[] {
  const byId = new Map(articles.map((stored) => [stored.id, stored]));
  return items.map(({ annotation, article: id }) => {
    const stored = id === null ? undefined : byId.get(id);
    return { annotation, article: stored?.article ?? null, analysis: stored?.analysis ?? null };
  });
}
