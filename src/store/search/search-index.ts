import type { AnnotationId } from '../../core/annotation/annotation';
import { SegmentBuilder, segmentOf } from '../../core/search/build-segment';
import type { SearchDocument } from '../../core/search/document';
import type { SearchQuery, SearchResults } from '../../core/search/query';
import { type FoundDocuments, search } from '../../core/search/search';
import type { LiveSegment } from '../../core/search/segment';
import { lastChange } from '../changes';
import type { Connection } from '../connection';
import type { ChangeNumber, Read, SegmentRow, Store } from '../schema';
import { changedRows } from './indexed-rows';
import { idsByArticle, resolveHits } from './resolve-hits';
import { SegmentGone, StoredSegment } from './stored-segment';

/** Records that are indexed anew for each question; more than these wait for the next segment. */
const TAIL_MOST = 1000;

const STORES: readonly Store[] = ['counters', 'segments', 'heads', 'stale', 'annotations', 'articles'];

/** Where the counter of the segments' layout is: raised whenever segments are added or merged. */
export const LAYOUT = 'search-layout';

/** The index as it was when it was last looked at. Everything in it can be read again. */
interface View {
  readonly change: ChangeNumber;
  readonly layout: number;
  readonly segments: readonly StoredSegment[];
  /** What changed since the last segment. */
  readonly tail: LiveSegment;
  readonly incomplete: boolean;
}

/** Answers questions from the segments on disk and what changed since they were made. */
export class SearchIndex {
  readonly #connection: Connection;
  #view: View | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async ask(query: SearchQuery): Promise<SearchResults> {
    const { total, found, facets, incomplete } = await this.#find(query);
    return { total, facets, incomplete, hits: await resolveHits(this.#connection, found) };
  }

  /** The ids of all annotations that answer a question, article by article. */
  async select(query: SearchQuery): Promise<readonly AnnotationId[]> {
    const { filters } = query;
    const all = {
      ...query,
      filters: { ...filters, kept: ['kept' as const] },
      offset: 0,
      limit: Number.MAX_SAFE_INTEGER,
    };
    const { found } = await this.#find(all);
    return idsByArticle(this.#connection, found);
  }

  async #find(query: SearchQuery): Promise<FoundDocuments & Pick<View, 'incomplete'>> {
    const { segments, tail, incomplete } = await this.#look();
    try {
      return { ...(await search([...segments, tail], query)), incomplete };
    } catch (error) {
      if (error instanceof SegmentGone) return this.#find(query);
      throw error;
    }
  }

  /** The newest view; the last one where nothing changed. */
  #look(): Promise<View> {
    return this.#connection.read(STORES, async (transaction) => {
      const last = this.#view;
      const [change, layout] = await Promise.all([lastChange(transaction), layoutOf(transaction)]);
      if (last?.change === change && last.layout === layout) return last;
      const same = last?.layout === layout;
      const segments = same ? last.segments : await this.#readSegments(transaction, last);
      const sinceThen = same ? IDBKeyRange.lowerBound(last.change, true) : null;
      const replaced = await transaction.objectStore('stale').getAll(sinceThen);
      for (const segment of segments) for (const record of replaced) segment.bury(record);
      const { documents, complete } = await changedRows(transaction, endOf(segments), change, TAIL_MOST);
      this.#view = { change, layout, segments, tail: tailOf(documents), incomplete: !complete };
      return this.#view;
    });
  }

  async #readSegments(transaction: Read, last: View | null): Promise<readonly StoredSegment[]> {
    const known = new Map(last?.segments.map((segment) => [segment.id, segment]));
    const rows = await transaction.objectStore('segments').getAll();
    const open = async (row: SegmentRow): Promise<StoredSegment> =>
      new StoredSegment(this.#connection, row, (await transaction.objectStore('heads').get(row.id))!);
    const segments = await Promise.all(rows.map((row) => known.get(row.id) ?? open(row)));
    return segments.sort((a, b) => a.from - b.from);
  }
}

export const layoutOf = async (transaction: Read): Promise<number> =>
  (await transaction.objectStore('counters').get(LAYOUT)) ?? 0;

const endOf = (segments: readonly { to: ChangeNumber }[]): ChangeNumber => segments.at(-1)?.to ?? 0;

function tailOf(documents: readonly SearchDocument[]): LiveSegment {
  const builder = new SegmentBuilder();
  for (const document of documents) builder.add(document);
  return segmentOf(builder.build());
}
