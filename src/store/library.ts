import type { Analysis } from '../core/analysis';
import type { Annotation, AnnotationId } from '../core/annotation/annotation';
import type { Article } from '../core/article/article';
import type { ArticleId } from '../core/article/article-id';
import type { SearchQuery, SearchResults } from '../core/search/query';

/** An article as it was read last, with what the engine said of it then. */
export interface StoredArticle {
  readonly id: ArticleId;
  readonly article: Article;
  readonly analysis: Analysis;
  /** When it was read last, UTC. */
  readonly read: string;
}

/** A save that met a newer revision keeps both: the stored one stays, the reader's comes back to be chosen from. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly annotation: Annotation }
  | { readonly kind: 'conflict'; readonly stored: Annotation };

/** Names one undoable change. */
export type UndoToken = string;

/** What a change left behind: how to take it back, and the articles it concerns. */
export interface Changed {
  readonly undo: UndoToken;
  readonly articles: readonly ArticleId[];
}

/** What taking a change back did. `kept` were changed again since, and were left as they are. */
export interface Undone {
  readonly restored: readonly Annotation[];
  readonly kept: readonly AnnotationId[];
  readonly articles: readonly ArticleId[];
}

/** A page of a query; `next` continues it, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** An annotation with the article it belongs to, as lists and exports need it. */
export interface LibraryEntry {
  readonly annotation: Annotation;
  readonly article: StoredArticle | null;
}

/**
 * The reader's library. Every promise of a change resolves when the change is on disk (strict durability), and rejects
 * with a `ReadoutError` (`storage-…`) where it is not; nothing is kept half.
 */
export interface Library {
  keepArticle(article: StoredArticle): Promise<void>;
  article(id: ArticleId): Promise<StoredArticle | null>;

  /** Saves an annotation whose `revision` is the one it was edited from (0: new). Saving the same again is harmless. */
  saveAnnotation(annotation: Annotation): Promise<SaveResult>;
  /** Deletes what is there of `ids`; they can be brought back for 30 days. */
  deleteAnnotations(ids: readonly AnnotationId[]): Promise<Changed>;
  /** Takes one change back, once. Fails with `not-found` where the change is not known (any more). */
  undo(token: UndoToken): Promise<Undone>;

  annotationsOf(article: ArticleId): Promise<readonly Annotation[]>;
  /** Everything, `limit` at a time: the annotations of one article come together, oldest first. */
  entries(after: string | null, limit: number): Promise<Page<LibraryEntry>>;

  search(query: SearchQuery): Promise<SearchResults>;
  /** Does one piece of work on the search index, where there is some. Resolves to whether there may be more. */
  tend(): Promise<boolean>;

  /** Lets go of the database. The next call opens it again. */
  close(): Promise<void>;
}
