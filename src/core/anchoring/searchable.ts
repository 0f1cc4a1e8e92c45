import { type Folded, folding } from './fold';
import { type SeedIndex, seeding } from './seeds';

/** A text made ready to be searched. */
export interface Searchable {
  readonly folded: Folded;
  readonly seeds: SeedIndex;
}

/** Makes a text ready, a piece of work at a time. */
export function* searchable(text: string): Generator<void, Searchable, void> {
  const folded = yield* folding(text);
  const seeds = yield* seeding(folded.text);
  return { folded, seeds };
}
