import type { Article } from '../../core/article/article';
import type { TextRun } from '../text/text-run';

/** An article in the live page: what it says, and which text nodes say it. Runs are in text order and do not overlap. */
export interface FoundArticle {
  readonly article: Article;
  readonly runs: readonly TextRun[];
  /** The element that holds the article's body; mutations outside it do not concern the article. */
  readonly root: Element;
}
