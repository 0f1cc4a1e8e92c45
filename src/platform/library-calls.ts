import * as v from 'valibot';
import { AnnotationIdSchema, AnnotationSchema } from '../core/annotation/annotation';
import { BulkChangeSchema } from '../core/annotation/bulk-change';
import { BinEntrySchema, JournalEntrySchema } from '../core/annotation/journal';
import { ArticleIdSchema, StoredArticleSchema } from '../core/article/stored-article';
import { ExtentSchema } from '../core/backup/record';
import { SpeakerAliasSchema } from '../core/corrections/alias';
import { AllJudgementsSchema, CorrectionSchema, JudgementsSchema } from '../core/corrections/correction';
import { ERROR_CODES } from '../core/errors';
import { CONFLICT_CHOICES, ImportItemSchema, ImportPreviewSchema } from '../core/import/import-item';
import { FacetCountSchema, SearchQuerySchema, SearchResultsSchema } from '../core/search/query';
import { call } from './call';
import { PackedEntriesSchema } from './packed-entries';

const nothing = v.null();
const pageSize = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const undo = v.object({ undo: v.string() });
const session = v.pipe(v.string(), v.uuid());
const pageOf = <T extends v.GenericSchema>(item: T) => v.object({ items: v.array(item), next: v.nullable(v.string()) });
const place = { after: v.nullable(v.string()), limit: pageSize };

/** What the background answers of the library. */
export const LIBRARY_CALLS = {
  'annotation/save': call(
    ['page', 'screen'],
    v.object({ annotation: AnnotationSchema }),
    v.variant('kind', [
      v.object({ kind: v.literal('saved'), annotation: AnnotationSchema }),
      v.object({ kind: v.literal('conflict'), stored: AnnotationSchema }),
    ]),
  ),
  'annotation/delete': call(['page', 'screen'], v.object({ ids: v.array(AnnotationIdSchema) }), undo),
  /** Takes a change back, or, with `ids`, what it did to these annotations. */
  'annotation/undo': call(
    ['page', 'screen'],
    v.object({ undo: v.string(), ids: v.optional(v.array(AnnotationIdSchema)) }),
    v.object({
      restored: v.array(AnnotationSchema),
      /** Changed again since, and left as they are. */
      kept: v.array(AnnotationIdSchema),
    }),
  ),
  'annotation/list': call(['page', 'screen'], v.object({ article: ArticleIdSchema }), v.array(AnnotationSchema)),
  /** Changes tags or colour of many at once. */
  'annotation/change': call(
    ['screen'],
    v.object({ ids: v.array(AnnotationIdSchema), change: BulkChangeSchema }),
    v.object({ undo: v.string(), changed: v.number() }),
  ),

  /** How far the library has come; looks whether it is still the one that was there. */
  'library/extent': call(['screen'], v.object({}), ExtentSchema),
  /** A backup lies at an address of the extension's own and is to be saved, or could not be written. */
  'backup/written': call(
    ['screen'],
    v.variant('kind', [
      v.object({
        kind: v.literal('ready'),
        url: v.pipe(v.string(), v.startsWith('blob:')),
        name: v.pipe(v.string(), v.regex(/^[\w-]+\.jsonl$/)),
        extent: ExtentSchema,
      }),
      v.object({ kind: v.literal('failed'), code: v.picklist(ERROR_CODES) }),
    ]),
    nothing,
  ),

  /** Answers a question over annotations and analysed claims: hits, total, counts by facet. */
  'library/search': call(['screen'], SearchQuerySchema, SearchResultsSchema),
  /** The annotations that answer a question, all of them, article by article: what to export or change. */
  'library/select': call(['screen'], SearchQuerySchema, v.array(AnnotationIdSchema)),
  'library/article': call(['screen'], v.object({ id: ArticleIdSchema }), v.nullable(StoredArticleSchema)),
  /** Everything in the library, a page at a time: the annotations of one article come together. */
  'library/entries': call(
    ['screen'],
    v.object(place),
    v.object({ ...PackedEntriesSchema.entries, next: v.nullable(v.string()) }),
  ),
  /** These annotations, in the order asked; those that are gone are left out. */
  'library/entries-of': call(
    ['screen'],
    v.object({ ids: v.pipe(v.array(AnnotationIdSchema), v.maxLength(1000)) }),
    PackedEntriesSchema,
  ),
  /** Every kept article, a page at a time. */
  'library/articles': call(['screen'], v.object(place), pageOf(StoredArticleSchema)),

  'briefing/days': call(['screen'], v.object({ ministry: v.string() }), v.array(v.string())),
  /** The kept articles that report one briefing. */
  'briefing/reports': call(
    ['screen'],
    v.object({ ministry: v.string(), day: v.string() }),
    v.array(StoredArticleSchema),
  ),

  /** Empties the library for good: annotations, articles, what was said of them, the bin. */
  'library/erase': call(['screen'], v.object({}), nothing),

  'tag/list': call(['page', 'screen'], v.object({}), v.array(FacetCountSchema)),
  /** Renames a tag everywhere; onto one that is there, the two become one. Null removes it. */
  'tag/rename': call(
    ['screen'],
    v.object({ from: v.string(), to: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1))) }),
    v.object({ undo: v.string(), changed: v.number() }),
  ),

  /** Changes that can be taken back with `annotation/undo`, newest first. */
  'journal/list': call(['screen'], v.object(place), pageOf(JournalEntrySchema)),
  /** Deleted annotations, those deleted last first. */
  'bin/list': call(['screen'], v.object(place), pageOf(BinEntrySchema)),

  'correction/save': call(['page', 'screen'], v.object({ correction: CorrectionSchema }), nothing),
  'correction/withdraw': call(
    ['page', 'screen'],
    v.object({ id: v.pipe(v.string(), v.uuid()), article: ArticleIdSchema }),
    nothing,
  ),
  /** Keeps an alias; resolves to the one that it replaced. `article` is the one that is open where it was given. */
  'alias/keep': call(
    ['page', 'screen'],
    v.object({ alias: SpeakerAliasSchema, article: v.nullable(ArticleIdSchema) }),
    v.nullable(SpeakerAliasSchema),
  ),
  'alias/forget': call(
    ['page', 'screen'],
    v.object({ alias: SpeakerAliasSchema, article: v.nullable(ArticleIdSchema) }),
    nothing,
  ),
  'alias/list': call(['screen'], v.object({}), v.array(SpeakerAliasSchema)),
  'judgement/list': call(['page', 'screen'], v.object({ article: ArticleIdSchema }), JudgementsSchema),
  /** Everything the reader said of articles and claims, for a backup. */
  'judgement/all': call(['screen'], v.object({}), AllJudgementsSchema),

  /**
   * Puts what was read from a file aside, to be looked at first. `session` is a UUID of the sender's; nothing is in
   * the library before `import/commit`.
   */
  'import/stage': call(
    ['screen'],
    v.object({ session, items: v.pipe(v.array(ImportItemSchema), v.maxLength(1000)) }),
    nothing,
  ),
  'import/preview': call(['screen'], v.object({ session }), ImportPreviewSchema),
  /** Takes everything over at once, or nothing. */
  'import/commit': call(
    ['screen'],
    v.object({ session, conflicts: v.picklist(CONFLICT_CHOICES) }),
    v.object({ undo: v.string(), changed: v.number() }),
  ),
  'import/cancel': call(['screen'], v.object({ session }), nothing),
} as const;
