import { useEffect, useRef, useState } from 'preact/hooks';
import type { Background } from '../../../platform/protocol';
import { hitsOf } from '../found-entries';
import type { Question } from '../query-address';
import { type CountedClaim, countedClaim } from './chart-data';

/** Claims that charts count at most; who has more narrows the question. */
const MOST = 20_000;

/** Claims on their way into the charts. `some`: the reader has stopped, or there are more than can be counted. */
export type Counted =
  | { readonly kind: 'counting'; readonly soFar: number }
  | { readonly kind: 'all' | 'some'; readonly claims: readonly CountedClaim[] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Counts what answers a question, and again with each new question, until the reader stops it. */
export function useCounted(background: Background, question: Question): [Counted, stop: () => void] {
  const [counted, setCounted] = useState<Counted>({ kind: 'counting', soFar: 0 });
  const stopped = useRef(new AbortController());
  useEffect(() => {
    const left = new AbortController();
    stopped.current = new AbortController();
    const tell = (news: Counted) => {
      if (!left.signal.aborted) setCounted(news);
    };
    count(background, question, AbortSignal.any([left.signal, stopped.current.signal]), tell).catch((error: unknown) =>
      tell({ kind: 'failed', error }),
    );
    return () => left.abort();
  }, [background, question]);
  return [counted, () => stopped.current.abort()];
}

/** Told so often (in claims) how far it has come. */
const STEP = 500;

async function count(
  background: Background,
  question: Question,
  signal: AbortSignal,
  tell: (news: Counted) => void,
): Promise<void> {
  const claims: CountedClaim[] = [];
  tell({ kind: 'counting', soFar: 0 });
  for await (const hit of hitsOf(background, question)) {
    if (signal.aborted || claims.length >= MOST) return tell({ kind: 'some', claims });
    const claim = countedClaim(hit);
    if (claim) claims.push(claim);
    if (claims.length % STEP === 0) tell({ kind: 'counting', soFar: claims.length });
  }
  tell({ kind: 'all', claims });
}
