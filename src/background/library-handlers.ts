import type { ArticleId } from '../core/article/article-id';
import { articleIdOf } from '../core/article/article-id';
import type { LIBRARY_CALLS } from '../platform/library-calls';
import { packedEntries } from '../platform/packed-entries';
import type { Handlers } from '../platform/protocol';
import type { Library } from '../store/library';
import { tender } from './tending';

/**
 * Answers everything that concerns the library. `broadcast` tells every open page and screen which articles changed,
 * `tend` has the library's housekeeping done later.
 */
export function libraryHandlers(
  library: Library,
  broadcast: (articles: readonly ArticleId[], judged: boolean) => Promise<void>,
  tend: () => void = tender(library),
): Handlers<Omit<typeof LIBRARY_CALLS, 'library/extent' | 'backup/written'>, unknown> {
  // Not waited for: what is on disk is saved, whoever hears of it.
  const announce = (articles: readonly ArticleId[], judged = false): void => {
    tend();
    if (articles.length > 0)
      broadcast(articles, judged).catch((error) => console.error('Readout: no broadcast', error));
  };
  return {
    ...annotationHandlers(library, announce),
    ...readingHandlers(library, tend),
    ...journalHandlers(library, announce),
    ...judgementHandlers(library, announce),
    ...importHandlers(library, announce),
  };
}

/** More outlets than anyone compares; an article's text and analysis are about 50 KB. */
const MOST_REPORTS = 40;

type Announce = (articles: readonly ArticleId[], judged?: boolean) => void;
type HandlersOf<Name extends keyof typeof LIBRARY_CALLS> = Handlers<Pick<typeof LIBRARY_CALLS, Name>, unknown>;

const annotationHandlers = (
  library: Library,
  announce: Announce,
): HandlersOf<
  'annotation/save' | 'annotation/delete' | 'annotation/undo' | 'annotation/change' | 'annotation/list'
> => ({
  'annotation/save': async ({ annotation }) => {
    const result = await library.saveAnnotation(annotation);
    if (result.kind === 'saved') announce([articleIdOf(annotation.target.source)]);
    return result;
  },
  'annotation/delete': async ({ ids }) => {
    const { undo, articles } = await library.deleteAnnotations(ids);
    announce(articles);
    return { undo };
  },
  'annotation/undo': async ({ undo, ids }) => {
    const { restored, kept, articles } = await library.undo(undo, ids);
    announce(articles);
    return { restored: [...restored], kept: [...kept] };
  },
  'annotation/change': async ({ ids, change }) => {
    const { undo, changed, articles } = await library.changeAnnotations(ids, change);
    announce(articles);
    return { undo, changed };
  },
  'annotation/list': async ({ article }) => [...(await library.annotationsOf(article))],
});

const readingHandlers = (
  library: Library,
  tend: () => void,
): HandlersOf<
  | 'library/search'
  | 'library/select'
  | 'library/article'
  | 'library/entries'
  | 'library/entries-of'
  | 'library/articles'
  | 'briefing/days'
  | 'briefing/reports'
  | 'library/erase'
  | 'tag/list'
> => ({
  'library/search': (query) => library.search(query).finally(tend),
  'library/select': async (query) => [...(await library.select(query))],
  'library/article': ({ id }) => library.article(id),
  'library/entries': async ({ after, limit }) => {
    const { items, next } = await library.entries(after, limit);
    return { ...packedEntries(items), next };
  },
  'library/entries-of': async ({ ids }) => packedEntries(await library.entriesOf(ids)),
  'library/articles': async ({ after, limit }) => listed(await library.articles(after, limit)),
  'briefing/days': async ({ ministry }) => [...(await library.briefingDays(ministry))],
  'briefing/reports': async ({ ministry, day }) => [...(await library.reportsOf(ministry, day, MOST_REPORTS))],
  'library/erase': async () => {
    await library.erase();
    return null;
  },
  'tag/list': async () => [...(await library.tags())],
});

const journalHandlers = (
  library: Library,
  announce: Announce,
): HandlersOf<'journal/list' | 'bin/list' | 'tag/rename'> => ({
  'journal/list': async ({ after, limit }) => listed(await library.journal(after, limit)),
  'bin/list': async ({ after, limit }) => listed(await library.bin(after, limit)),
  'tag/rename': async ({ from, to }) => {
    const { undo, changed, articles } = await library.renameTag(from, to);
    announce(articles);
    return { undo, changed };
  },
});

const judgementHandlers = (
  library: Library,
  announce: Announce,
): HandlersOf<
  | 'correction/save'
  | 'correction/withdraw'
  | 'alias/keep'
  | 'alias/forget'
  | 'alias/list'
  | 'judgement/list'
  | 'judgement/all'
> => ({
  'correction/save': async ({ correction }) => {
    await library.correct(correction);
    announce([correction.article], true);
    return null;
  },
  'correction/withdraw': async ({ id, article }) => {
    await library.withdrawCorrection(id);
    announce([article], true);
    return null;
  },
  'alias/keep': async ({ alias, article }) => {
    const before = await library.keepAlias(alias);
    if (article !== null) announce([article], true);
    return before;
  },
  'alias/forget': async ({ alias, article }) => {
    await library.forgetAlias(alias);
    if (article !== null) announce([article], true);
    return null;
  },
  'alias/list': async () => [...(await library.aliases())],
  'judgement/list': ({ article }) => library.judgementsOf(article),
  'judgement/all': () => library.allJudgements(),
});

const importHandlers = (
  library: Library,
  announce: Announce,
): HandlersOf<'import/stage' | 'import/preview' | 'import/commit' | 'import/cancel'> => ({
  'import/stage': async ({ session, items }) => {
    await library.stageImport(session, items);
    return null;
  },
  'import/preview': ({ session }) => library.previewImport(session),
  'import/commit': async ({ session, conflicts }) => {
    const { undo, changed, articles } = await library.commitImport(session, conflicts);
    announce(articles);
    return { undo, changed };
  },
  'import/cancel': async ({ session }) => {
    await library.cancelImport(session);
    return null;
  },
});

const listed = <T>({ items, next }: { readonly items: readonly T[]; readonly next: string | null }) => ({
  items: [...items],
  next,
});
