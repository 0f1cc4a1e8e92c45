import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So far (CSS pixels) from the window a part of a list is made ready. */
const NEAR = 1200;

/** Which parts of a long list are near the window, and how high each of the others was when it last was. */
export interface Near {
  readonly parts: ReadonlySet<number>;
  /** CSS pixels; of a part that never was near, what the others have led to expect. Null while there is nothing known. */
  readonly heightOf: (part: number) => number | null;
}

/**
 * Watches the children of a list, each a part of it with its number in `data-part`. Those that are not near can be left
 * empty, at their height: however long the list, a few parts are laid out. At first that is the first one.
 */
export function useNear(list: RefObject<HTMLElement | null>, count: number): Near {
  const [parts, setParts] = useState<ReadonlySet<number>>(new Set([0]));
  const heights = useRef(new Map<number, number>());
  useLayoutEffect(() => {
    const near = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const part = Number((target as HTMLElement).dataset['part']);
          if (isIntersecting) near.add(part);
          else if (near.delete(part)) heights.current.set(part, boundingClientRect.height);
        }
        setParts(new Set(near));
      },
      { rootMargin: `${NEAR}px 0px` },
    );
    for (const part of list.current?.children ?? []) observer.observe(part);
    return () => observer.disconnect();
  }, [count]);
  const heightOf = (part: number): number | null => {
    const known = [...heights.current.values()];
    const usual = known.length > 0 ? known.reduce((sum, height) => sum + height, 0) / known.length : null;
    return heights.current.get(part) ?? usual;
  };
  return { parts, heightOf };
}
