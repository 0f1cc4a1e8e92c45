import { useEffect, useRef, useState } from 'preact/hooks';
import { ReadoutError } from '../../core/errors';
import type { Hit, SearchResults } from '../../core/search/query';
import type { Question } from './query-address';
import type { LibraryTools } from './tools';

/** Hits that are fetched at once: more than a screen shows. */
const PER_PAGE = 50;
/** Milliseconds between two looks at a library that is still being indexed or upgraded. */
const AGAIN = 1000;

/** What the library answers. While a new question is on its way the last answer stays, marked as old. */
export interface Found {
  readonly results: SearchResults | null;
  readonly old: boolean;
  readonly error: unknown;
  /** Fetches the next page of the answer. */
  readonly more: () => void;
  readonly again: () => void;
  /** Puts a saved annotation in the place of the one in the list. */
  readonly replace: (hit: Hit) => void;
}

/** Asks the library, and again with each change of the question or of the library. Overtaken answers are dropped. */
export function useSearch(
  question: Question,
  { background, onChange }: Pick<LibraryTools, 'background' | 'onChange'>,
): Found {
  const [results, setResults] = useState<SearchResults | null>(null);
  const [old, setOld] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const shown = useRef(PER_PAGE);
  const asked = useRef(0);

  const ask = (offset: number, limit: number, take: (answer: SearchResults) => void) => {
    const number = ++asked.current;
    const isCurrent = () => number === asked.current;
    setOld(true);
    background('library/search', { ...question, offset, limit })
      .then((answer) => {
        if (!isCurrent()) return;
        take(answer);
        setOld(false);
        setError(null);
      })
      .catch((cause: unknown) => isCurrent() && setError(cause));
  };

  useEffect(() => {
    shown.current = PER_PAGE;
  }, [question]);
  useEffect(() => ask(0, shown.current, setResults), [question, round, background]);
  useEffect(() => {
    const ending = new AbortController();
    onChange(() => setRound((before) => before + 1), ending.signal);
    return () => ending.abort();
  }, [onChange]);
  useEffect(() => {
    const isUpgrading = error instanceof ReadoutError && error.code === 'storage-upgrading';
    if (!isUpgrading && !results?.incomplete) return;
    const timer = setTimeout(() => setRound((before) => before + 1), AGAIN);
    return () => clearTimeout(timer);
  }, [results, error]);

  const more = () => {
    const from = results?.hits.length ?? 0;
    shown.current = from + PER_PAGE;
    ask(from, PER_PAGE, (answer) =>
      setResults((before) => (before ? { ...answer, hits: [...before.hits, ...answer.hits] } : answer)),
    );
  };
  const replace = (hit: Hit) =>
    setResults(
      (before) => before && { ...before, hits: before.hits.map((old) => (keyOf(old) === keyOf(hit) ? hit : old)) },
    );
  return { results, old, error, more, again: () => setRound((before) => before + 1), replace };
}

/** Names a hit among all hits. */
export const keyOf = (hit: Hit): string =>
  hit.kind === 'annotation' ? hit.annotation.id : `${hit.articleId} ${hit.claim.index}`;
