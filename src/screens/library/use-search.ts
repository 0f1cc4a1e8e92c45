import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ReadoutError } from '../../core/errors';
import type { Hit, SearchResults } from '../../core/search/query';
import type { Question } from './query-address';
import type { LibraryTools } from './tools';

/** Hits of one page of an answer: more than a window shows. */
export const PER_PAGE = 50;
/** Milliseconds between two looks at a library that is still being indexed or upgraded. */
const AGAIN = 1000;

/** The hits of an answer by their pages; those that nobody looked at yet are missing. */
export type Pages = ReadonlyMap<number, readonly Hit[]>;

/** What the library answers. While a new question is on its way the last answer stays, marked as old. */
export interface Found {
  readonly results: Omit<SearchResults, 'hits'> | null;
  readonly pages: Pages;
  readonly old: boolean;
  readonly error: unknown;
  /** Says which pages of the answer are looked at: those that are missing are fetched, the others forgotten in time. */
  readonly look: (pages: readonly number[]) => void;
  readonly again: () => void;
  /** Puts a saved annotation in the place of the one in the list. */
  readonly replace: (hit: Hit) => void;
}

interface Answer {
  readonly question: Question;
  readonly results: SearchResults;
  readonly pages: Pages;
}

/** Asks the library, and again with each change of the question or of the library. Overtaken answers are dropped. */
export function useSearch(
  question: Question,
  { background, onChange }: Pick<LibraryTools, 'background' | 'onChange'>,
): Found {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [old, setOld] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  /** The pages that are looked at, and those on their way. */
  const looked = useRef<readonly number[]>([0]);
  const awaited = useRef(new Set<number>());
  const asked = useRef(0);

  const fetched = (page: number) =>
    background('library/search', { ...question, offset: page * PER_PAGE, limit: PER_PAGE });
  const fail = (number: number) => (cause: unknown) => {
    if (number === asked.current) setError(cause);
  };

  useEffect(() => {
    const number = ++asked.current;
    // The answer to another question is read from its beginning.
    const pages = answer?.question === question ? looked.current : [0];
    setOld(true);
    awaited.current = new Set(pages);
    Promise.all(pages.map(fetched))
      .then((answers) => {
        if (number !== asked.current) return;
        awaited.current = new Set();
        setAnswer({
          question,
          results: answers[0]!,
          pages: new Map(pages.map((page, i) => [page, answers[i]!.hits])),
        });
        setOld(false);
        setError(null);
      })
      .catch(fail(number));
  }, [question, round, background]);

  const look = (pages: readonly number[]) => {
    looked.current = pages;
    const number = asked.current;
    for (const page of pages) {
      if (answer?.pages.has(page) || awaited.current.has(page)) continue;
      awaited.current.add(page);
      fetched(page)
        .then(({ hits }) => {
          if (number !== asked.current) return;
          awaited.current.delete(page);
          setAnswer((before) => before && { ...before, pages: new Map([...before.pages, [page, hits]]) });
        })
        .catch(fail(number));
    }
  };

  const again = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    const ending = new AbortController();
    onChange(again, ending.signal);
    return () => ending.abort();
  }, [onChange]);
  useEffect(() => {
    const isUpgrading = error instanceof ReadoutError && error.code === 'storage-upgrading';
    if (!isUpgrading && !answer?.results.incomplete) return;
    const timer = setTimeout(again, AGAIN);
    return () => clearTimeout(timer);
  }, [answer, error]);

  const replace = (hit: Hit) =>
    setAnswer((before) => before && { ...before, pages: new Map([...before.pages].map(replacing(hit))) });
  return { results: answer?.results ?? null, pages: answer?.pages ?? new Map(), old, error, look, again, replace };
}

const replacing =
  (hit: Hit) =>
  ([page, hits]: readonly [number, readonly Hit[]]): [number, readonly Hit[]] => [
    page,
    hits.map((before) => (keyOf(before) === keyOf(hit) ? hit : before)),
  ];

/** Names a hit among all hits. */
export const keyOf = (hit: Hit): string =>
  hit.kind === 'annotation' ? hit.annotation.id : `${hit.articleId} ${hit.claim.index}`;
