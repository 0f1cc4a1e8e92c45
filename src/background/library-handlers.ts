import type { ArticleId } from '../core/article/article-id';
import { articleIdOf } from '../core/article/article-id';
import type { BACKGROUND_CALLS, Handlers } from '../platform/protocol';
import type { Library } from '../store/library';

type LibraryCalls = Pick<
  typeof BACKGROUND_CALLS,
  'annotation/save' | 'annotation/delete' | 'annotation/undo' | 'annotation/list' | 'library/entries'
>;

/** Answers everything that concerns the library. `broadcast` tells every open page and screen which articles changed. */
export function libraryHandlers(
  library: Library,
  broadcast: (articles: readonly ArticleId[]) => Promise<void>,
): Handlers<LibraryCalls, unknown> {
  // Not waited for: what is on disk is saved, whoever hears of it.
  const announce = (articles: readonly ArticleId[]): void => {
    if (articles.length > 0) broadcast(articles).catch((error) => console.error('Readout: no broadcast', error));
  };
  return {
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
    'annotation/undo': async ({ undo }) => {
      const { restored, articles } = await library.undo(undo);
      announce(articles);
      return { restored: [...restored] };
    },
    'annotation/list': async ({ article }) => [...(await library.annotationsOf(article))],
    'library/entries': async ({ after, limit }) => {
      const { items, next } = await library.entries(after, limit);
      return { items: [...items], next };
    },
  };
}
