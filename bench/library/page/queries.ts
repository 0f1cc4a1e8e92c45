import * as v from 'valibot';
import { type SearchQuery, SearchQuerySchema } from '../../../src/core/search/query';
import { Generator } from '../generate';

const words = new Generator(5);
/** What readers type: one word, several, a phrase, a slip. */
export const QUERIES: readonly string[] = [
  words.words(1, 2),
  words.words(2, 3),
  words.words(3, 4),
  `"${words.words(2, 3)}"`,
  'speaker 12 assurances',
  'harbour ceasefire',
  'assurancse',
  'kashif same wording',
  words.words(2, 3),
  words.words(1, 2),
];

export const parsedQuery = (text: string): SearchQuery => v.parse(SearchQuerySchema, { text, limit: 30 });
