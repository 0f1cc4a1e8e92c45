import type { ComponentChildren } from 'preact';
import type { Article } from '../../core/article/article';

interface Properties {
  /** Null where it is not known: the words then tell their direction themselves. */
  readonly article: Pick<Article, 'language' | 'direction'> | null;
  readonly onJump: () => void;
  readonly children: ComponentChildren;
}

/** Words of the article, in the article's language; pressing them shows them in the page. */
export const Passage = ({ article, onJump, children }: Properties) => (
  <button
    type="button"
    class="r-passage"
    lang={article?.language ?? ''}
    dir={article?.direction ?? 'auto'}
    onClick={onJump}
  >
    {children}
  </button>
);
