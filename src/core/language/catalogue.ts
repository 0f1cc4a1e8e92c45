import * as v from 'valibot';
import type { Lookup } from './language';

/** A `messages.json`, as browsers read it. */
export const CatalogueSchema = v.record(v.string(), v.object({ message: v.string() }));
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;

/** Looks sentences up in a catalogue the way `i18n.getMessage` does. */
export const lookupIn =
  (catalogue: Catalogue): Lookup =>
  (key, values) =>
    (catalogue[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
