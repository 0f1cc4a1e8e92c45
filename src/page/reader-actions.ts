import type { Annotation, AnnotationId } from '../core/annotation/annotation';
import type { Drafts } from '../core/annotation/draft';
import type { ArticleId } from '../core/article/article-id';
import type { SpeakerAlias } from '../core/corrections/alias';
import type { Correction } from '../core/corrections/correction';
import type { Settings } from '../core/settings';

/** What became of a save: on disk, or met by a newer revision that somebody else saved. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly annotation: Annotation }
  | { readonly kind: 'conflict'; readonly stored: Annotation };

/** What a page may ask of the library; its entry hands them in. Each rejects with a ReadoutError. */
export interface ReaderActions {
  readonly drafts: Drafts;
  /** The annotations that the reader is writing in other tabs now. */
  writtenElsewhere(): Promise<readonly AnnotationId[]>;
  /** The tags in use, the most used first. */
  knownTags(): Promise<readonly string[]>;
  save(annotation: Annotation): Promise<SaveOutcome>;
  /** Resolves to the token that takes the deletion back. */
  remove(ids: readonly AnnotationId[]): Promise<string>;
  undo(token: string): Promise<readonly Annotation[]>;
  /** Stores corrections of claims; the article is then analysed anew, and `update` called. */
  correct(corrections: readonly Correction[]): Promise<void>;
  /** Takes corrections back, likewise. */
  withdraw(corrections: readonly Correction[]): Promise<void>;
  /** Keeps whom the words of a source stand for; the article is then analysed anew. Resolves to what it replaced. */
  keepAlias(alias: SpeakerAlias, article: ArticleId): Promise<SpeakerAlias | null>;
  forgetAlias(alias: SpeakerAlias, article: ArticleId): Promise<unknown>;
  changeSettings(change: Partial<Settings>): Promise<unknown>;
}
