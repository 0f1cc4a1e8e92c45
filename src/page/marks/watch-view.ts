/** Something that stands at ranges of the page. */
interface Standing {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/** Watches what of the marks the reader sees. */
export interface ViewWatch {
  /** The marks have changed, or moved without a scroll: looks again in the next frame. */
  again(): void;
}

/**
 * Tells which of `marks` are in the viewport, in their order: at once, and whenever these become others, at most once a
 * frame. Any element that scrolls counts. Nothing is measured while nothing moves.
 */
export function watchView(
  document: Document,
  marks: () => readonly Standing[],
  tell: (ids: readonly string[]) => void,
  signal: AbortSignal,
): ViewWatch {
  const view = document.defaultView!;
  let frame = 0;
  let told: string | null = null;
  const look = () => {
    if (signal.aborted) return;
    const seen = marks()
      .filter(({ ranges }) => ranges.some((range) => isSeen(range, view)))
      .map(({ id }) => id);
    const now = seen.join('\n');
    if (now !== told) tell(seen);
    told = now;
  };
  const again = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(look);
  };
  for (const type of ['scroll', 'resize']) view.addEventListener(type, again, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  look();
  return { again };
}

function isSeen(range: Range, { innerWidth, innerHeight }: Window): boolean {
  const { top, bottom, left, right, width } = range.getBoundingClientRect();
  return width > 0 && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
}
