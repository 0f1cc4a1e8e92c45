import { type Box, MARGIN, placeBeside } from './place';
import type { Placement } from './view';

interface Placed {
  readonly box: HTMLElement;
  readonly placement: Placement;
}

/**
 * Keeps a box beside its words while the page scrolls, is zoomed or changes its size. Returns how to place it at once.
 * `current` is asked each time; null where nothing is shown.
 */
export function keepPlaced(document: Document, current: () => Placed | null, signal: AbortSignal): () => void {
  const view = document.defaultView!;
  let frame = 0;
  const place = () => {
    const placed = current();
    if (placed) put(view, placed);
  };
  const soon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(place);
  };
  for (const target of [view, view.visualViewport])
    for (const type of ['scroll', 'resize'])
      target?.addEventListener(type, soon, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return place;
}

function put(view: Window, { box, placement }: Placed): void {
  const words = placement.words();
  if (words.length === 0) return;
  const visible = visibleBox(view);
  // Where the page is zoomed by pinching, less is seen than its viewport holds.
  box.style.setProperty('--seen-width', `${visible.right - visible.left - 2 * MARGIN}px`);
  box.style.setProperty('--seen-height', `${visible.bottom - visible.top - 2 * MARGIN}px`);
  const { width, height } = box.getBoundingClientRect();
  const { left, top } = placeBeside(words, { width, height }, visible, placement.side);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

/** What the reader sees of the page: a part of the layout viewport where the page is zoomed by pinching. */
function visibleBox(view: Window): Box {
  const visual = view.visualViewport;
  if (!visual) return { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visual;
  return { left, top, right: left + width, bottom: top + height };
}
