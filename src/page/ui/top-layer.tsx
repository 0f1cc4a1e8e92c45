import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Properties {
  readonly name: string;
  /** Called when the size has changed: what stands beside words has to be placed anew. */
  readonly onResize?: () => void;
  readonly children: ComponentChildren;
}

/** A box above whatever the page stacks. It takes no focus by being shown. */
export function TopLayer({ name, onResize, children }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    element.showPopover();
    if (!onResize) return undefined;
    const observer = new ResizeObserver(onResize);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div class={`k-root ${name}`} popover="manual" ref={box}>
      {children}
    </div>
  );
}
