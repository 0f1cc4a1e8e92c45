import type { Analysis } from '../../core/analysis';
import type { ArticleId } from '../../core/article/article-id';
import { carriedOver } from '../../core/carried-over';
import type { FoundArticle } from '../article/found-article';
import type { Reader } from '../reader/reader';
import type { Answer } from './paced-opening';

/** The article that a page shows, being read. */
export interface Reading {
  readonly id: ArticleId;
  found: FoundArticle;
  /** What was said of it last, maybe of an earlier state. */
  answer: Answer;
  /** The same as it holds for the article as it is now. */
  analysis: Analysis;
  readonly reader: Reader;
  readonly end: AbortController;
  /** The page's root element: with another one the page has been written anew, without what was ours in it. */
  readonly page: Element | null;
}

/** Whether an answer is of an article as it was found. */
export const isOf = ({ of }: Answer, { article }: FoundArticle): boolean =>
  of.url === article.url && of.text === article.text;

/** What an answer says of an article as it was found, which may have become more than it was asked of. */
export const analysisFor = ({ article }: FoundArticle, { opened, of }: Answer): Analysis =>
  of.text === article.text ? opened.analysis : carriedOver(opened.analysis, of, article);
