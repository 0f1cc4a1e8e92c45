import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds without scrolling after which the page follows. */
const PAUSE = 200;
/** So long (ms) after the reader's hand was here, what scrolls here is the reader's doing, and what scrolls there is not. */
const HAND = 1500;

const HANDS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Keeps panel and page beside each other, while `on`: entries of marks that come into view in the page are brought into
 * view here, and where the reader scrolls here, the page shows the first entry's words.
 */
export function useScrolling(on: boolean, inView: readonly string[], show: (mark: string) => void): void {
  const hand = useRef(Number.NEGATIVE_INFINITY);
  const handIsHere = () => performance.now() - hand.current < HAND;

  useEffect(() => {
    if (on && !handIsHere() && !isWriting()) entryOf(inView)?.scrollIntoView({ block: 'center' });
  }, [on, inView]);

  useEffect(() => {
    if (!on) return;
    const ending = new AbortController();
    const options = { passive: true, signal: ending.signal };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const touched = () => {
      hand.current = performance.now();
    };
    const scrolled = () => {
      if (!handIsHere()) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const mark = firstEntry();
        if (mark) show(mark);
      }, PAUSE);
    };
    for (const type of HANDS) addEventListener(type, touched, options);
    addEventListener('scroll', scrolled, options);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [on, show]);
}

/** A note that is being written stays where it is. */
const isWriting = (): boolean => document.hasFocus() && document.activeElement?.matches('textarea, input') === true;

const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-mark]')];

/** The entry of the first of these marks that is listed now. */
function entryOf(marks: readonly string[]): HTMLElement | undefined {
  const listed = new Map(entries().map((entry) => [entry.dataset['mark'], entry]));
  return marks.map((mark) => listed.get(mark)).find((entry) => entry !== undefined);
}

/** The mark of the first entry in the window; null where the list has ended above it. */
const firstEntry = (): string | null =>
  entries().find((entry) => entry.getBoundingClientRect().top >= 0)?.dataset['mark'] ?? null;
