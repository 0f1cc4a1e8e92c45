import type { Annotation } from '../../core/annotation/annotation';
import { type ArticleId, articleIdOf } from '../../core/article/article-id';
import type { ExportEntry } from '../../core/formats/format';
import type { Hit } from '../../core/search/query';
import { grouped } from '../grouped';
import type { Question } from './query-address';
import type { LibraryTools, StoredArticle } from './tools';

/** Hits that one message carries. */
const PER_MESSAGE = 500;

/** All that answers a question, a message at a time. */
export async function* hitsOf({ search }: Pick<LibraryTools, 'search'>, question: Question): AsyncGenerator<Hit> {
  for (let offset = 0; ; offset += PER_MESSAGE) {
    const { hits } = await search({ ...question, offset, limit: PER_MESSAGE });
    yield* hits;
    if (hits.length < PER_MESSAGE) return;
  }
}

/** The annotations that answer a question, those of one article together. */
export async function* entriesOfSearch(
  tools: Pick<LibraryTools, 'search' | 'article'>,
  question: Question,
): AsyncGenerator<ExportEntry> {
  const found: Annotation[] = [];
  const kept: Question = { ...question, filters: { ...question.filters, kept: ['kept'] } };
  for await (const hit of hitsOf(tools, kept)) if (hit.kind === 'annotation') found.push(hit.annotation);
  yield* entriesOfAnnotations(tools, found);
}

/** Annotations with their articles, those of one article together. */
export async function* entriesOfAnnotations(
  { article }: Pick<LibraryTools, 'article'>,
  annotations: readonly Annotation[],
): AsyncGenerator<ExportEntry> {
  for (const [id, group] of grouped(annotations, articleOf)) {
    const stored: StoredArticle | null = await article(id);
    for (const annotation of group)
      yield { annotation, article: stored?.article ?? null, analysis: stored?.analysis ?? null };
  }
}

const articleOf = ({ target }: Annotation): ArticleId => articleIdOf(target.source);
