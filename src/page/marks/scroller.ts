/** What scrolls an article: mostly the page itself, in some sites a part of it. */
export function scrollerOf(element: Element): Element {
  const { documentElement, defaultView, scrollingElement } = element.ownerDocument;
  for (let parent = element.parentElement; parent && parent !== documentElement; parent = parent.parentElement) {
    if (parent === element.ownerDocument.body) break;
    const { overflowY } = defaultView!.getComputedStyle(parent);
    if (/auto|scroll/.test(overflowY) && parent.scrollHeight > parent.clientHeight + 1) return parent;
  }
  return scrollingElement ?? documentElement;
}

/** How far down what scrolls a range stands, from 0 to 1; null where it takes no room. */
export function heightIn(scroller: Element, range: Range): number | null {
  const box = range.getBoundingClientRect();
  if (box.width === 0) return null;
  const top = isPage(scroller) ? 0 : scroller.getBoundingClientRect().top;
  return (box.top + box.height / 2 - top + scroller.scrollTop) / scroller.scrollHeight;
}

/** Scroll bars that lie over the content take no room of their own: so wide (px) the widest of them are. */
const OVERLAY = 16;

/** Where a strip beside the scroll bar stands, in CSS pixels of the viewport; `right` from its right edge. */
export function besideScrollBar(scroller: Element): { top: number; height: number; right: number } {
  const { clientWidth, clientHeight } = scroller;
  if (isPage(scroller)) {
    const bar = scroller.ownerDocument.defaultView!.innerWidth - scroller.ownerDocument.documentElement.clientWidth;
    return { top: 0, height: clientHeight, right: bar > 0 ? 0 : OVERLAY };
  }
  const { top, left } = scroller.getBoundingClientRect();
  const bar = (scroller as HTMLElement).offsetWidth - clientWidth;
  const edge = left + scroller.clientLeft + clientWidth;
  const width = scroller.ownerDocument.documentElement.clientWidth;
  return { top: Math.max(0, top), height: clientHeight, right: Math.max(0, width - edge + (bar > 2 ? 0 : OVERLAY)) };
}

const isPage = (scroller: Element): boolean => scroller === scroller.ownerDocument.scrollingElement;
