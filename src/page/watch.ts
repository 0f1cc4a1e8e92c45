import { HIDING, type Hiding, hides } from './article/outline/hidden';

/** Why the page should be looked at again. */
export type Change = 'navigation' | 'content' | 'restored';

/** Waits after new content until this long (ms) nothing more came, but no longer than the second figure. */
const QUIET = 400;
const PATIENCE = 2500;
/** Fewer new characters are a clock, a counter or a ticker. */
const MUCH = 140;
/** How many nodes of a burst are looked at: where more come, the page is being built, and that is told without counting. */
const MOST = 5000;
/** What Readout itself adds to a page bears this prefix, and is no change of the page. */
const OWN = 'readout-';

/**
 * Tells when a page has become another one or got more text: client-side navigation, late content, infinite scroll, what
 * was folded, a page shown again from the back-forward cache, or shown at last that was made ready ahead. Nothing is
 * polled; `signal` ends it. `onChange` comes once for a burst of changes, when it is over.
 */
export function watchPage(document: Document, onChange: (change: Change) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const settle = settling(view, (change) => isPrerendered(document) || onChange(change), signal);
  let address = view.location.href;
  const navigated = (): void => {
    if (samePage(view.location.href, address)) return;
    address = view.location.href;
    settle('navigation');
  };
  const shown = (): void => settle('restored');
  const shownAgain = (event: PageTransitionEvent): void => void (event.persisted && shown());
  // A frame's own changes are not seen from here; that it has loaded another page is.
  const loaded = (event: Event): void => void (isFrame(event.target) && settle('content'));
  const listen = (): void => {
    for (const type of ['popstate', 'hashchange']) view.addEventListener(type, navigated, { signal });
    navigationOf(view)?.addEventListener('navigatesuccess', navigated, { signal });
    view.addEventListener('pageshow', shownAgain, { signal });
    document.addEventListener('prerenderingchange', shown, { signal });
    document.addEventListener('load', loaded, { capture: true, signal });
  };
  listen();
  const observer = new view.MutationObserver((records) => {
    // `document.open` takes all listeners away, and leaves observers. What is listened to already is not twice.
    if (records.some(({ target }) => target === document)) listen();
    navigated();
    if (isMuch(records)) settle('content');
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: [...HIDING],
    attributeOldValue: true,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Whether the browser has made a page ready that the reader may never open: nothing is done in it until then. */
export const isPrerendered = (document: Document): boolean =>
  (document as { prerendering?: boolean }).prerendering === true;

/** Addresses that differ in their fragment show the same page, unless the fragment is a route. */
const samePage = (a: string, b: string): boolean => withoutFragment(a) === withoutFragment(b);
const withoutFragment = (address: string): string => address.replace(/#(?![!/]).*$/, '');

/** The Navigation API sees the page's own history calls from an isolated world too; older browsers lack it. */
const navigationOf = (view: Window): EventTarget | undefined => (view as { navigation?: EventTarget }).navigation;

/** Calls back when changes stop coming. A navigation outranks the content that it brings. */
function settling(view: Window, onChange: (change: Change) => unknown, signal: AbortSignal): (change: Change) => void {
  let timer = 0;
  let since = 0;
  let pending: Change | null = null;
  const fire = (): void => {
    const change = pending!;
    pending = null;
    onChange(change);
  };
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  return (change) => {
    if (signal.aborted) return;
    const now = view.performance.now();
    if (pending === null) since = now;
    if (pending === null || pending === 'content') pending = change;
    view.clearTimeout(timer);
    timer = view.setTimeout(fire, Math.max(0, Math.min(QUIET, since + PATIENCE - now)));
  };
}

/**
 * Whether much text came, was shown or hidden, or changed. Nodes that come one inside the other are each in a record of
 * their own: to read each of them whole would take the square of their number.
 */
function isMuch(records: readonly MutationRecord[]): boolean {
  let length = 0;
  let looked = 0;
  for (const record of records) {
    if (record.type === 'characterData') length += (record.target as Text).length;
    const come = record.type === 'attributes' ? shownOrHidden(record) : record.addedNodes;
    for (const added of come) {
      if (isOwn(added) || SILENT.test(added.nodeName)) continue;
      const walker = walkerOf(added);
      for (let node: Node | null = added; node && length < MUCH && looked < MOST; node = walker.nextNode(), looked++)
        if (node.nodeType === TEXT) length += (node as Text).length;
    }
    looked += 1;
    if (length >= MUCH || looked >= MOST) return true;
  }
  return false;
}

/** The element that was shown or hidden, if it was: many a style changes that hides nothing. */
function shownOrHidden({ target, attributeName, oldValue }: MutationRecord): readonly Node[] {
  const name = attributeName as Hiding;
  return hides(name, oldValue) === hides(name, (target as Element).getAttribute(name)) ? [] : [target];
}

const TEXT = 3;
const ELEMENTS_AND_TEXTS = 5;
const SILENT = /^(SCRIPT|STYLE|LINK|IFRAME)$/;

/** The prototype's method: a page can give an image the name of its document's own. */
function walkerOf(node: Node): TreeWalker {
  const document = node.ownerDocument!;
  const own: Document = Object.getPrototypeOf(document);
  return own.createTreeWalker.call(document, node, ELEMENTS_AND_TEXTS);
}

const isFrame = (target: EventTarget | null): boolean => /^I?FRAME$/.test((target as Node | null)?.nodeName ?? '');

const isOwn = (node: Node): boolean => node.nodeName.toLowerCase().startsWith(OWN);
