import type { Hand } from '../selection/watch-selection';

/** What a pointer does over the page's words. */
export interface PointerListener {
  over(x: number, y: number): void;
  press(x: number, y: number, hand: Hand): void;
}

/** What answers a press itself; a mark inside it is reached by the list of marks. */
const ANSWERS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button]';

/** Watches the pointer without taking any event from the page; `own` is what Readout shows, where nothing is watched. */
export function watchPointer(document: Document, own: Element, listener: PointerListener, signal: AbortSignal): void {
  const view = document.defaultView!;
  let frame = 0;
  let hand: Hand = 'pointer';
  document.addEventListener(
    'pointermove',
    ({ target, clientX, clientY, buttons, pointerType }) => {
      if (target === own || buttons !== 0 || pointerType === 'touch') return;
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(() => listener.over(clientX, clientY));
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      hand = pointerType === 'touch' ? 'finger' : 'pointer';
    },
    { signal, capture: true, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (event.target === own || !isPlain(event) || !document.getSelection()?.isCollapsed) return;
      listener.press(event.clientX, event.clientY, hand);
    },
    { signal },
  );
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
}

/** A click that nobody else has answered or will answer. */
function isPlain({
  target,
  button,
  detail,
  defaultPrevented,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: MouseEvent): boolean {
  if (button !== 0 || detail === 0 || defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return false;
  return target instanceof Element && !target.closest(ANSWERS);
}
