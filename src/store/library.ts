import type { Annotation, AnnotationId } from '../core/annotation/annotation';
import type { BulkChange } from '../core/annotation/bulk-change';
import type { BinEntry, JournalEntry } from '../core/annotation/journal';
import type { ArticleId } from '../core/article/article-id';
import type { StoredArticle } from '../core/article/stored-article';
import type { SpeakerAlias } from '../core/corrections/alias';
import type { AllJudgements, Correction, Judgements } from '../core/corrections/correction';
import type { ConflictChoice, ImportItem, ImportPreview } from '../core/import/import-item';
import type { FacetCount, SearchQuery, SearchResults } from '../core/search/query';

/** A save that met a newer revision keeps both: the stored one stays, the reader's comes back to be chosen from. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly annotation: Annotation }
  | { readonly kind: 'conflict'; readonly stored: Annotation };

/** Names one undoable change. */
export type UndoToken = string;

/** What a change left behind: how to take it back, and the articles it concerns. */
export interface Changed {
  readonly undo: UndoToken;
  /** How many annotations are not what they were. */
  readonly changed: number;
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
  /** Changes tags or colour of what is there of `ids`. */
  changeAnnotations(ids: readonly AnnotationId[], change: BulkChange): Promise<Changed>;
  /**
   * Takes one change back, once; with `ids`, only what it did to these. Fails with `not-found` where the change is not
   * known (any more).
   */
  undo(token: UndoToken, ids?: readonly AnnotationId[]): Promise<Undone>;
  /** Changes that can be taken back, newest first. */
  journal(after: string | null, limit: number): Promise<Page<JournalEntry>>;
  /** Deleted annotations, those deleted last first. */
  bin(after: string | null, limit: number): Promise<Page<BinEntry>>;

  annotationsOf(article: ArticleId): Promise<readonly Annotation[]>;
  /** Everything, `limit` at a time: the annotations of one article come together, oldest first. */
  entries(after: string | null, limit: number): Promise<Page<LibraryEntry>>;
  /** These annotations in this order; those that are gone are left out. */
  entriesOf(ids: readonly AnnotationId[]): Promise<readonly LibraryEntry[]>;
  articles(after: string | null, limit: number): Promise<Page<StoredArticle>>;

  /** The days on which a ministry briefed, `YYYY-MM-DD`, as far as kept articles tell; earliest first. */
  briefingDays(ministry: string): Promise<readonly string[]>;
  /** The articles that report what a ministry said on a day, at most `limit`. */
  reportsOf(ministry: string, day: string, limit: number): Promise<readonly StoredArticle[]>;

  tags(): Promise<readonly FacetCount[]>;
  /** Gives every annotation with one tag another; null takes it away. */
  renameTag(from: string, to: string | null): Promise<Changed>;

  correct(correction: Correction): Promise<void>;
  withdrawCorrection(id: string): Promise<void>;
  overruleBriefing(article: ArticleId, isBriefing: boolean | null): Promise<void>;
  judgementsOf(article: ArticleId): Promise<Judgements>;
  /** Keeps what the words of a source stand for. Resolves to what was kept for the same words before. */
  keepAlias(alias: SpeakerAlias): Promise<SpeakerAlias | null>;
  forgetAlias(alias: SpeakerAlias): Promise<void>;
  aliases(): Promise<readonly SpeakerAlias[]>;
  allJudgements(): Promise<AllJudgements>;

  /** Empties the library for good: annotations, articles, judgements, the bin. */
  erase(): Promise<void>;
  /** Puts a part of an import aside. Nothing of it is in the library before `commitImport`. */
  stageImport(session: string, items: readonly ImportItem[]): Promise<void>;
  previewImport(session: string): Promise<ImportPreview>;
  /** Takes over all that was put aside, in one transaction. */
  commitImport(session: string, conflicts: ConflictChoice): Promise<Changed>;
  cancelImport(session: string): Promise<void>;

  /** The number of the last change: 0 in a new library, and larger with every change. */
  lastChange(): Promise<number>;
  countAnnotations(): Promise<number>;

  search(query: SearchQuery): Promise<SearchResults>;
  /** All annotations that answer a question, article by article. */
  select(query: SearchQuery): Promise<readonly AnnotationId[]>;
  /** Does one piece of housekeeping, where there is some: the search index, changes past their days. Resolves to whether there may be more. */
  tend(): Promise<boolean>;

  /** Lets go of the database. The next call opens it again. */
  close(): Promise<void>;
}
