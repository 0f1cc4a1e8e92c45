/**
 * How words were chosen: a finger's own menu stands above them, so ours goes below; who gave a command goes on by the
 * keyboard, so what is shown takes the focus.
 */
export type Hand = 'pointer' | 'finger' | 'keyboard' | 'command';

/** After a finger's last change of the selection (ms); its handles tell no end. */
const SETTLED = 350;
const SELECTING_KEYS = /^(Arrow|Home$|End$|Page)/;

export interface SelectionListener {
  /** A selection is complete, or gone. */
  onSelect(hand: Hand): void;
  /** A finger moves its handles: what stood beside the words was for others. */
  onMove(): void;
}

/**
 * Tells when a selection is complete, which differs by hand: a pointer is lifted, Shift or a key is let go, a finger's
 * handles rest. What happens inside `own` is no selection in the page. Nothing is prevented or stopped: the page's own handlers see every event.
 */
export function watchSelection(
  document: Document,
  own: Element,
  { onSelect, onMove }: SelectionListener,
  signal: AbortSignal,
): void {
  const view = document.defaultView!;
  let hand: Hand = 'pointer';
  let timer = 0;
  const later = (delay: number) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => onSelect(hand), delay);
  };
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { signal, capture: true, passive: true });
  on('pointerdown', ({ target, pointerType }) => {
    if (target === own) return;
    hand = pointerType === 'touch' ? 'finger' : 'pointer';
  });
  // The selection is the new one only after the event: a click inside the old one collapses it then.
  on('pointerup', ({ target, pointerType }) => target !== own && pointerType !== 'touch' && later(0));
  on('keyup', ({ target, key, shiftKey, ctrlKey, metaKey }) => {
    const all = (ctrlKey || metaKey) && key.toLowerCase() === 'a';
    if (target === own) return;
    if (key !== 'Shift' && !all && !(shiftKey && SELECTING_KEYS.test(key))) return;
    hand = 'keyboard';
    later(0);
  });
  on('selectionchange', () => {
    if (hand === 'finger') onMove();
    if (hand === 'finger' || document.getSelection()?.isCollapsed) later(SETTLED);
  });
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}
