import { type BuiltSegment, SegmentBuilder } from '../../core/search/build-segment';
import { lastChange } from '../changes';
import type { Connection } from '../connection';
import type { ChangeNumber, SegmentRow, Store } from '../schema';
import { changedRows } from './indexed-rows';
import { LAYOUT, layoutOf } from './search-index';
import { deleteSegment, writeSegment } from './stored-segment';

/** Changes that a new segment is worth. */
const WORTH_A_SEGMENT = 100;

/** Documents of a new segment: few enough to be done before the browser ends the background. */
const NEW_SEGMENT_MOST = 16_000;

/** Documents that one segment holds at most, after merging. */
const SEGMENT_MOST = 64_000;

/** Records read at once. */
const BATCH = 500;

/** A segment is merged into the one before it when that one is not more than this many times larger. */
const MERGED_UNDER = 2;

const STORES: readonly Store[] = ['counters', 'segments', 'stale', 'annotations', 'articles'];

/** What the index looked like when work on it began; what is made of it counts only while it still does. */
interface Plan {
  readonly layout: number;
  /** The segments that the new one takes the place of. */
  readonly replaced: readonly SegmentRow[];
  readonly from: ChangeNumber;
  readonly to: ChangeNumber;
  /** Entries of `stale` that the new segment already knows of. */
  readonly known: readonly ChangeNumber[];
}

/** Does one piece of work on the search index: adds a segment, or merges two. False where there is nothing to do. */
export async function tendIndex(connection: Connection): Promise<boolean> {
  const plan = await planWork(connection);
  if (!plan) return false;
  const { segment, to } = await buildSegment(connection, plan);
  return replaceSegments(connection, { ...plan, to }, segment);
}

function planWork(connection: Connection): Promise<Plan | null> {
  return connection.read(STORES, async (transaction) => {
    const extents = (await transaction.objectStore('segments').getAll()).sort((a, b) => a.from - b.from);
    const stale = transaction.objectStore('stale');
    const [keys, records] = await Promise.all([stale.getAllKeys(), stale.getAll()]);
    const end = extents.at(-1)?.to ?? 0;
    const last = await lastChange(transaction);
    const merged = toMerge(extents);
    const replaced = merged.length > 0 ? merged : worn(extents, records);
    if (replaced.length === 0 && last - end < WORTH_A_SEGMENT) return null;
    const [from, to] = replaced.length > 0 ? [replaced[0]!.from, replaced.at(-1)!.to] : [end, last];
    const known = keys.filter((_, i) => isWithin(records[i]!, from, to));
    return { layout: await layoutOf(transaction), replaced, from, to, known };
  });
}

/** The last two segments, where the one is not much smaller than the other. */
function toMerge(extents: readonly SegmentRow[]): readonly SegmentRow[] {
  const [before, last] = extents.slice(-2);
  if (!before || !last || before.count + last.count > SEGMENT_MOST) return [];
  return last.count * MERGED_UNDER >= before.count ? [before, last] : [];
}

/** A segment of which more than half is not what it was. */
function worn(extents: readonly SegmentRow[], records: readonly ChangeNumber[]): readonly SegmentRow[] {
  const isWorn = ({ from, to, count }: SegmentRow): boolean =>
    records.filter((record) => isWithin(record, from, to)).length > Math.max(count, WORTH_A_SEGMENT) / 2;
  return extents.filter(isWorn).slice(0, 1);
}

const isWithin = (record: ChangeNumber, from: ChangeNumber, to: ChangeNumber): boolean => record > from && record <= to;

async function buildSegment(
  connection: Connection,
  { from, to, replaced }: Plan,
): Promise<{ readonly segment: BuiltSegment; readonly to: ChangeNumber }> {
  const builder = new SegmentBuilder();
  let at = from;
  const most = replaced.length > 0 ? Number.POSITIVE_INFINITY : NEW_SEGMENT_MOST;
  while (at < to && builder.count < most) {
    const rows = await connection.read(['annotations', 'articles'], (transaction) =>
      changedRows(transaction, at, to, BATCH),
    );
    for (const document of rows.documents) builder.add(document);
    at = rows.to;
  }
  return { segment: builder.build(), to: at };
}

function replaceSegments(connection: Connection, plan: Plan, segment: BuiltSegment): Promise<boolean> {
  return connection.write(['counters', 'segments', 'heads', 'postings', 'stale'], async (transaction) => {
    if ((await layoutOf(transaction)) !== plan.layout) return true;
    for (const { id } of plan.replaced) await deleteSegment(transaction, id);
    await writeSegment(transaction, { id: crypto.randomUUID(), from: plan.from, to: plan.to }, segment);
    for (const change of plan.known) await transaction.objectStore('stale').delete(change);
    await transaction.objectStore('counters').put(plan.layout + 1, LAYOUT);
    return true;
  });
}
