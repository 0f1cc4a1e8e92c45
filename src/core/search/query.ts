import * as v from 'valibot';
import { AnnotationSchema } from '../annotation/annotation';
import { ArticleSummarySchema } from '../article/article-summary';
import { ArticleIdSchema } from '../article/stored-article';
import { ACT_NAMES } from '../claims/acts';
import { QUOTED } from '../claims/claim';

/** What can be filtered by and counted: each a list of values, of which a record may have several. */
export const FACETS = ['kept', 'ministry', 'speaker', 'act', 'about', 'outlet', 'tag', 'colour'] as const;
export type Facet = (typeof FACETS)[number];

const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a day is YYYY-MM-DD')));
const wanted = v.optional(v.array(v.string()), []);

/** Values of one facet are alternatives; facets narrow each other. An empty list lets everything through. */
const FiltersSchema = v.object({
  /** `kept` are annotations, `analysed` are claims the engine found and nobody kept. */
  kept: v.optional(v.array(v.picklist(['kept', 'analysed'])), []),
  ministry: wanted,
  speaker: wanted,
  act: wanted,
  about: wanted,
  outlet: wanted,
  tag: wanted,
  colour: wanted,
});
export type Filters = v.InferOutput<typeof FiltersSchema>;

export const SORTS = ['relevance', 'newest', 'oldest'] as const;

/**
 * A question to the library. `text` holds words (the beginning of a word is enough, a typo is forgiven) and phrases in
 * quotation marks; all must be there. Days are those of the briefing or else of publication, both included.
 */
export const SearchQuerySchema = v.object({
  text: v.pipe(v.string(), v.maxLength(1000)),
  filters: v.optional(FiltersSchema, {}),
  from: v.optional(day, null),
  to: v.optional(day, null),
  sort: v.optional(v.picklist(SORTS), 'relevance'),
  offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)), 50),
});
export type SearchQuery = v.InferOutput<typeof SearchQuerySchema>;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A claim as lists show it: its words, who said them, and where it is among the claims and in the text. */
export const ListedClaimSchema = v.object({
  index: offset,
  start: offset,
  end: offset,
  quote: v.string(),
  source: v.string(),
  speaker: v.nullable(v.string()),
  act: v.picklist(ACT_NAMES),
  about: v.array(v.string()),
  quoted: v.picklist(QUOTED),
  confidence: v.number(),
});
export type ListedClaim = v.InferOutput<typeof ListedClaimSchema>;

const where = { articleId: ArticleIdSchema, article: v.nullable(ArticleSummarySchema) };
export const HitSchema = v.variant('kind', [
  v.object({ kind: v.literal('annotation'), annotation: AnnotationSchema, ...where }),
  v.object({ kind: v.literal('claim'), claim: ListedClaimSchema, ...where }),
]);
export type Hit = v.InferOutput<typeof HitSchema>;

export const FacetCountSchema = v.object({ value: v.string(), count: v.number() });
export type FacetCount = v.InferOutput<typeof FacetCountSchema>;

/**
 * What a question found. The counts of a facet are those that choosing another value of it would give: its own filter
 * is left out, the others are not. `incomplete`: the index is still being made, more may follow.
 */
export const SearchResultsSchema = v.object({
  total: v.number(),
  hits: v.array(HitSchema),
  facets: v.record(v.picklist(FACETS), v.array(FacetCountSchema)),
  incomplete: v.boolean(),
});
export type SearchResults = v.InferOutput<typeof SearchResultsSchema>;
