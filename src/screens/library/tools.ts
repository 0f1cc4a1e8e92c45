import type { InferOutput } from 'valibot';
import type { ArticleId } from '../../core/article/article-id';
import type { SearchQuery, SearchResults } from '../../core/search/query';
import type { StoredArticleSchema } from '../../platform/protocol';
import type { ReadingTools } from '../reading/tools';

export type StoredArticle = InferOutput<typeof StoredArticleSchema>;

/** Everything that the library screen needs of the world. */
export interface LibraryTools
  extends Pick<ReadingTools, 'background' | 'drafts' | 'formats' | 'download' | 'onChange' | 'openOptions'> {
  readonly search: (query: SearchQuery) => Promise<SearchResults>;
  readonly article: (id: ArticleId) => Promise<StoredArticle | null>;
  /** The question in the address, and how to put another there: reloading and going back keep it. */
  readonly address: { read(): string; write(fragment: string): void };
}
