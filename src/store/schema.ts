import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Annotation, AnnotationId } from '../core/annotation/annotation';
import type { JournalEntry } from '../core/annotation/journal';
import type { ArticleId } from '../core/article/article-id';
import type { ArticleSummary } from '../core/article/article-summary';
import type { StoredArticle } from '../core/article/stored-article';
import type { SpeakerAlias } from '../core/corrections/alias';
import type { Correction, Verdict } from '../core/corrections/correction';
import type { ListedClaim } from '../core/search/query';
import type { Postings } from '../core/search/segment';
import type { PackedHead } from './search/packed-head';

export const DATABASE = 'readout';

/** Raised with every migration. */
export const SCHEMA_VERSION = 4;

/**
 * A number that no other change has. Each record carries that of its last change, so that what was derived from an
 * older state (the search index) can tell.
 */
export type ChangeNumber = number;

/**
 * An annotation as it is stored: what it is found by, and all of it as a text (`packedJson`). Firefox gives a record of
 * more than about a thousand bytes a page of four thousand more, which most annotations would need as objects.
 */
export interface AnnotationRow {
  readonly id: AnnotationId;
  readonly article: ArticleId;
  readonly created: string;
  readonly tags: readonly string[];
  readonly change: ChangeNumber;
  readonly text: string;
}

/** What lists need of an article; its text and analysis are in `readings`, because they are large. */
export interface ArticleRow {
  readonly id: ArticleId;
  readonly summary: ArticleSummary;
  readonly claims: readonly ListedClaim[];
  /** When it was read last, UTC. */
  readonly read: string;
  readonly change: ChangeNumber;
}

/** One annotation of an undoable change: how it was before, and the revision the change left; null where it is gone. */
export interface UndoRow {
  readonly token: string;
  readonly id: AnnotationId;
  readonly before: Annotation;
  readonly left: number | null;
}

/** A part of a file that is being imported, and when it was put aside (UTC). */
export interface StagedRow {
  readonly session: string;
  /** The items as JSON, which is smaller than objects, and faster. */
  readonly text: string;
  readonly at: string;
}

/** Annotations that a change made, with the revision it left them at: many in one row, because imports make many. */
export interface MadeRow {
  readonly token: string;
  readonly made: readonly { readonly id: AnnotationId; readonly left: number }[];
}

/** A segment of the search index: what it says of the changes after `from`, up to and with `to`. */
export interface SegmentRow {
  readonly id: string;
  readonly from: ChangeNumber;
  readonly to: ChangeNumber;
  /** How many documents it has. */
  readonly count: number;
}

export interface ReadoutSchema extends DBSchema {
  annotations: {
    key: string;
    value: AnnotationRow;
    indexes: { article: [ArticleId, string, string]; tag: string; change: ChangeNumber };
  };
  articles: {
    key: ArticleId;
    value: ArticleRow;
    indexes: { change: ChangeNumber; briefing: [ministry: string, day: string] };
  };
  readings: { key: ArticleId; value: StoredArticle };
  journal: { key: string; value: JournalEntry; indexes: { at: [string, string] } };
  made: { key: number; value: MadeRow; indexes: { token: string } };
  undo: { key: [string, AnnotationId]; value: UndoRow };
  corrections: { key: string; value: Correction; indexes: { article: ArticleId } };
  verdicts: { key: ArticleId; value: Verdict };
  /** By `aliasKey`. */
  aliases: { key: string; value: SpeakerAlias };
  staged: { key: number; value: StagedRow; indexes: { session: string } };
  segments: { key: string; value: SegmentRow };
  heads: { key: string; value: PackedHead };
  /** The bytes of a segment's postings, by segment, kind and number of the piece. */
  postings: { key: [string, Postings, number]; value: Uint8Array };
  /** By the change that replaced or deleted a record: the change that the record had before. */
  stale: { key: ChangeNumber; value: ChangeNumber };
  counters: { key: string; value: number };
}

export type Store = StoreNames<ReadoutSchema>;
export type Database = IDBPDatabase<ReadoutSchema>;
export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<ReadoutSchema, Store[], M>;
export type Write = Transaction<'readwrite'>;
/** The transaction in which a migration runs. */
export type Upgrade = Transaction<'versionchange'>;
export type Read = Transaction<'readonly'> | Write;
