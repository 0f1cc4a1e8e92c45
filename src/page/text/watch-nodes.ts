import { shadowRootsOf } from './shadow-roots';

/** After the last change (ms): frameworks replace nodes one by one. */
const SETTLED = 250;

/**
 * Tells when text nodes have left the page or say something else: a framework has drawn
 * them again, and offsets no longer lead to the words. Watches until the signal aborts.
 */
export function watchNodes(root: Element, nodes: Iterable<Text>, onStale: () => void, signal: AbortSignal): void {
  const view = root.ownerDocument.defaultView!;
  const says = new Map([...nodes].map((node) => [node, node.data]));
  let timer = 0;
  const check = () => {
    for (const [node, said] of says) if (!node.isConnected || node.data !== said) return onStale();
  };
  const observer = new view.MutationObserver(() => {
    view.clearTimeout(timer);
    timer = view.setTimeout(check, SETTLED);
  });
  // What changes in a shadow tree is not seen from outside of it.
  for (const tree of [root, ...shadowRootsOf(says.keys())])
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.clearTimeout(timer);
    },
    { once: true },
  );
}
