import * as v from 'valibot';
import { AnalysisSchema } from '../core/analysis';
import { type AnnotationId, AnnotationSchema } from '../core/annotation/annotation';
import { ArticleSchema } from '../core/article/article';
import type { ArticleId } from '../core/article/article-id';
import { ERROR_CODES } from '../core/errors';

/** Who may send a message: the script in a page, or one of the extension's own screens. */
export type Sender = 'page' | 'screen';

/** One message: who may send it, what it carries, what comes back. Both are parsed on arrival. */
export interface Call<P extends v.GenericSchema = v.GenericSchema, R extends v.GenericSchema = v.GenericSchema> {
  readonly from: readonly Sender[];
  readonly params: P;
  readonly result: R;
}
const call = <P extends v.GenericSchema, R extends v.GenericSchema>(
  from: readonly Sender[],
  params: P,
  result: R,
): Call<P, R> => ({ from, params, result });

const articleId = v.custom<ArticleId>((value) => typeof value === 'string', 'an article id');
const annotationId = v.custom<AnnotationId>((value) => typeof value === 'string', 'an annotation id');
const nothing = v.null();

export const StoredArticleSchema = v.object({
  id: articleId,
  article: ArticleSchema,
  analysis: AnalysisSchema,
  read: v.string(),
});

export const EntrySchema = v.object({
  annotation: AnnotationSchema,
  article: v.nullable(StoredArticleSchema),
});

/** What the background answers. */
export const BACKGROUND_CALLS = {
  /** A page shows this article: analyse it, keep it if it reports a briefing, and say what the reader kept of it. */
  'article/open': call(
    ['page'],
    v.object({ article: ArticleSchema }),
    v.object({
      id: articleId,
      analysis: AnalysisSchema,
      annotations: v.array(AnnotationSchema),
      /** Why the library could not be read; the marks are right all the same. */
      problem: v.nullable(v.picklist(ERROR_CODES)),
    }),
  ),
  /** The page shows no article any more. */
  'article/close': call(['page'], v.object({}), nothing),
  'annotation/save': call(
    ['page', 'screen'],
    v.object({ annotation: AnnotationSchema }),
    v.variant('kind', [
      v.object({ kind: v.literal('saved'), annotation: AnnotationSchema }),
      v.object({ kind: v.literal('conflict'), stored: AnnotationSchema }),
    ]),
  ),
  'annotation/delete': call(
    ['page', 'screen'],
    v.object({ ids: v.array(annotationId) }),
    v.object({ undo: v.string() }),
  ),
  'annotation/undo': call(
    ['page', 'screen'],
    v.object({ undo: v.string() }),
    v.object({ restored: v.array(AnnotationSchema) }),
  ),
  'annotation/list': call(['page', 'screen'], v.object({ article: articleId }), v.array(AnnotationSchema)),
  /** Everything in the library, a page at a time. */
  'library/entries': call(
    ['screen'],
    v.object({
      after: v.nullable(v.string()),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    }),
    v.object({ items: v.array(EntrySchema), next: v.nullable(v.string()) }),
  ),
} as const;

/** Where an annotation of the page is now. */
export const AnchorStateSchema = v.picklist(['anchored', 'moved', 'lost']);

/** What the script in a page answers to the extension's own screens and background. */
export const PAGE_CALLS = {
  /** What this page is; null where it is no article. */
  'page/status': call(
    ['screen'],
    v.object({}),
    v.nullable(
      v.object({
        id: articleId,
        article: ArticleSchema,
        analysis: AnalysisSchema,
        annotations: v.array(v.object({ annotation: AnnotationSchema, anchor: AnchorStateSchema })),
      }),
    ),
  ),
  /** Scrolls to a mark and shows it as the focused one; false where it is not in the page. */
  'page/jump': call(['screen'], v.object({ mark: v.string() }), v.boolean()),
} as const;

export type Calls = Readonly<Record<string, Call>>;
export type Params<T extends Call> = v.InferOutput<T['params']>;
export type Result<T extends Call> = v.InferOutput<T['result']>;

/** Asks one side of the protocol. Rejects with a `CallError` that the reader can be shown. */
export type Client<T extends Calls> = <N extends keyof T & string>(
  name: N,
  params: Params<T[N]>,
) => Promise<Result<T[N]>>;
export type Background = Client<typeof BACKGROUND_CALLS>;

/** What a handler knows of who sent a message. */
export interface SenderContext {
  /** The tab it came from; null from a screen outside the tabs. */
  readonly tab: number | null;
  readonly url: string;
}

/** One handler for each call of a side. */
export type Handlers<T extends Calls, Context> = {
  readonly [N in keyof T]: (params: Params<T[N]>, context: Context) => Promise<Result<T[N]>>;
};
