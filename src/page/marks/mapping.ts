import type { Mark } from '../painter/painter';
import { besideScrollBar, heightIn, scrollerOf } from './scroller';
import { type Tick, ticksOf } from './ticks';

/** Where the marks stand on the map beside the scroll bar. */
export interface Mapping {
  readonly view: {
    readonly ticks: () => readonly Tick[];
    readonly place: () => ReturnType<typeof besideScrollBar>;
  };
  /** The marks have changed: measures them in the next frame. */
  again(): void;
}

/** Measures where marks stand whenever they, or the size of the page, change; scrolling changes nothing of it. */
export function createMapping(
  root: Element,
  marks: () => readonly Mark[],
  onMeasured: () => void,
  signal: AbortSignal,
): Mapping {
  const view = root.ownerDocument.defaultView!;
  let scroller = scrollerOf(root);
  let ticks: readonly Tick[] = [];
  let frame = 0;
  const measure = () => {
    scroller = scrollerOf(root);
    ticks = ticksOf(marks(), ({ ranges }) => heightIn(scroller, ranges[0]!));
    onMeasured();
  };
  const again = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => signal.aborted || measure());
  };
  const observer = new view.ResizeObserver(again);
  for (const element of [root, root.ownerDocument.documentElement]) observer.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return { view: { ticks: () => ticks, place: () => besideScrollBar(scroller) }, again };
}
