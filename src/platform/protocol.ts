import * as v from 'valibot';
import { AnalysisSchema } from '../core/analysis';
import { AnnotationIdSchema, AnnotationSchema } from '../core/annotation/annotation';
import { ArticleSchema } from '../core/article/article';
import { ArticleIdSchema } from '../core/article/stored-article';
import { PAGE_COMMANDS } from '../core/commands';
import { ERROR_CODES } from '../core/errors';
import { CatalogueSchema } from '../core/language/catalogue';
import { LANGUAGE_CODES } from '../core/language/language';
import { type Call, call } from './call';
import { LIBRARY_CALLS } from './library-calls';

/** What the background answers. */
export const BACKGROUND_CALLS = {
  /** A page shows this article: analyse it, keep it if it reports a briefing, and say what the reader kept of it. */
  'article/open': call(
    ['page'],
    v.object({ article: ArticleSchema }),
    v.object({
      id: ArticleIdSchema,
      analysis: AnalysisSchema,
      annotations: v.array(AnnotationSchema),
      /** Whether the library holds the article's text: not where nobody has kept anything of it yet. */
      isKept: v.boolean(),
      /** Why the library could not be read; the marks are right all the same. */
      problem: v.nullable(v.picklist(ERROR_CODES)),
    }),
  ),
  /** Reads the page of a tab that the reader asked for; rejects with `not-allowed` where the browser has not granted it. */
  'page/read-once': call(['screen'], v.object({ tab: v.number() }), v.null()),
  /** Says that an article, or all of its site, does or does not report a briefing; null takes it back. */
  'briefing/overrule': call(
    ['screen'],
    v.object({ article: ArticleIdSchema, of: v.picklist(['article', 'site']), isBriefing: v.nullable(v.boolean()) }),
    v.null(),
  ),
  /** The annotations that the reader is writing in other tabs now. */
  'page/written-elsewhere': call(['page'], v.object({}), v.array(AnnotationIdSchema)),
  /** The page shows no article any more. */
  'article/close': call(['page'], v.object({}), v.null()),
  /** The sentences of a language, which a page may not read from the extension's files itself. */
  'language/sentences': call(['page'], v.object({ code: v.picklist(LANGUAGE_CODES) }), CatalogueSchema),
  ...LIBRARY_CALLS,
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
        id: ArticleIdSchema,
        article: ArticleSchema,
        analysis: AnalysisSchema,
        annotations: v.array(v.object({ annotation: AnnotationSchema, anchor: AnchorStateSchema })),
        /** Why the library could not be read when the page was opened. */
        problem: v.nullable(v.picklist(ERROR_CODES)),
      }),
    ),
  ),
  /** The annotation that the reader is writing in this page now, if any. */
  'page/written': call(['screen'], v.object({}), v.array(AnnotationIdSchema)),
  /** Reads the page because the reader asked for it, whether or not it reports a briefing. */
  'page/read': call(['screen'], v.object({}), v.null()),
  /** Does what the reader asks for by a key, or in a screen. */
  'page/command': call(['screen'], v.object({ command: v.picklist(PAGE_COMMANDS) }), v.null()),
  /** Scrolls to a mark and shows it as the focused one; false where it is not in the page. */
  'page/jump': call(['screen'], v.object({ mark: v.string() }), v.boolean()),
} as const;

/** The port that a screen opens to the page it stands beside, to hear its news (`platform/following.ts`). */
export const FOLLOW_PORT = 'follow';

/** What a page tells whoever follows it, unasked. Marks are named as in core/mark-id. */
export const PageNewsSchema = v.variant('kind', [
  /** The marks that the reader sees now, in the order of the text: said at once, and when they become others. */
  v.object({ kind: v.literal('in-view'), marks: v.array(v.string()) }),
  /** `page/status` answers something else than before: another article, another analysis of it, or none. */
  v.object({ kind: v.literal('changed') }),
]);
export type PageNews = v.InferOutput<typeof PageNewsSchema>;

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
  /** Whether it came from a private window. */
  readonly isPrivate: boolean;
}

/** One handler for each call of a side. */
export type Handlers<T extends Calls, Context> = {
  readonly [N in keyof T]: (params: Params<T[N]>, context: Context) => Promise<Result<T[N]>>;
};
