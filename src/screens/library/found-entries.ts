import type { AnnotationId } from '../../core/annotation/annotation';
import type { ExportEntry } from '../../core/formats/format';
import type { Hit } from '../../core/search/query';
import { unpackedEntries } from '../../platform/packed-entries';
import type { Background } from '../../platform/protocol';
import type { Question } from './query-address';

/** Hits and entries that one message carries. */
const PER_MESSAGE = 500;

/** All that answers a question, a message at a time. */
export async function* hitsOf(background: Background, question: Question): AsyncGenerator<Hit> {
  for (let offset = 0; ; offset += PER_MESSAGE) {
    const { hits } = await background('library/search', { ...question, offset, limit: PER_MESSAGE });
    yield* hits;
    if (hits.length < PER_MESSAGE) return;
  }
}

/** The annotations that answer a question, those of one article together. */
export async function* entriesOfSearch(background: Background, question: Question): AsyncGenerator<ExportEntry> {
  yield* entriesOfAnnotations(background, await selectedBy(background, question));
}

/** Every annotation that answers a question. */
export const selectedBy = (background: Background, question: Question): Promise<AnnotationId[]> =>
  background('library/select', { ...question, offset: 0, limit: 0 });

/** Annotations with their articles, a message at a time. */
export async function* entriesOfAnnotations(
  background: Background,
  ids: readonly AnnotationId[],
): AsyncGenerator<ExportEntry> {
  for (let from = 0; from < ids.length; from += PER_MESSAGE) {
    yield* unpackedEntries(await background('library/entries-of', { ids: ids.slice(from, from + PER_MESSAGE) }));
  }
}
