import * as v from 'valibot';
import { ReadoutError } from '../core/errors';

const PlaceSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** Where a page of a list ended, as it is sent to who asked: the key of its last record. */
export const placeText = (key: readonly string[]): string => JSON.stringify(key);

/** The key that `placeText` wrote. Fails with `invalid-message` where it is none. */
export function placeKey(after: string): string[] {
  const place = v.safeParse(PlaceSchema, after);
  if (!place.success) throw new ReadoutError('invalid-message', `no place in the library: ${after}`);
  return place.output;
}

/** Everything after a place. */
export const rangeAfter = (after: string | null): IDBKeyRange | null =>
  after === null ? null : IDBKeyRange.lowerBound(placeKey(after), true);

/** Everything before a place, for lists that go backwards. */
export const rangeBefore = (after: string | null): IDBKeyRange | null =>
  after === null ? null : IDBKeyRange.upperBound(placeKey(after), true);
