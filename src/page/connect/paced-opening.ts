import type { Article } from '../../core/article/article';
import type { BACKGROUND_CALLS, Result } from '../../platform/protocol';

export type Opened = Result<(typeof BACKGROUND_CALLS)['article/open']>;

/** What the background said, and of which state of the article. */
export interface Answer {
  readonly opened: Opened;
  readonly of: Article;
}

/**
 * Milliseconds of rest after an analysis, for each character of the text. An analysis takes a tenth of that (40 ms a
 * thousand words), so that a page that never stops growing keeps the background busy for a tenth of the time.
 */
const REST = 0.07;

interface Asked {
  readonly answer: Promise<Answer>;
  readonly url: string | null;
  isResting: boolean;
  /** The article has been another one meanwhile. */
  isMissed: boolean;
}

/**
 * Opens articles in the background, and one that grows no more often than its length allows. Speakers are resolved over
 * the whole of an article, so all of it is analysed again; until then the last answer stands. It comes with the state
 * that it is of, to be carried over, and `due` is called when that state can be replaced. `isStale` waits for nothing.
 */
export function pacedOpening(
  open: (article: Article) => Promise<Opened>,
  due: () => void,
  signal: AbortSignal,
): (article: Article, isStale: boolean) => Promise<Answer> {
  let last: Asked | null = null;
  return (article, isStale) => {
    if (last?.isResting && last.url === article.url && !isStale) {
      last.isMissed = true;
      return last.answer;
    }
    const answer = open(article).then((opened) => ({ opened, of: article }));
    const asked: Asked = { answer, url: article.url, isResting: true, isMissed: false };
    last = asked;
    const over = (): void => {
      asked.isResting = false;
      if (asked.isMissed && last === asked) due();
    };
    answer.then(() => {
      const timer = setTimeout(over, article.text.length * REST);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }, over);
    return answer;
  };
}
