import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Properties {
  readonly name: string;
  /** Called when the size has changed: what stands beside words has to be placed anew. */
  readonly onResize?: () => void;
  readonly takesFocus?: boolean;
  /** Screen readers and the keyboard have another way to what is in it. */
  readonly silent?: boolean;
  readonly children: ComponentChildren;
}

/** A box above whatever the page stacks. It takes the focus only where it is told to. */
export function TopLayer({ name, onResize, takesFocus, silent = false, children }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    element.showPopover();
    if (takesFocus) element.querySelector<HTMLElement>('[tabindex="-1"], button, textarea, input')?.focus();
    if (!onResize) return undefined;
    const observer = new ResizeObserver(onResize);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div class={`k-root ${name}`} popover="manual" aria-hidden={silent || undefined} ref={box}>
      {children}
    </div>
  );
}
