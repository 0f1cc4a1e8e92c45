import { HIDING, hides } from './article/outline/hiding';
import { shadowRootsOf } from './shadow-roots';
import type { TextRun } from './text-run';

/** After the last change (ms): frameworks replace nodes one by one. */
const SETTLED = 250;

/**
 * Tells when text nodes that an article was read from have left the page or say something else: a framework has drawn
 * them again, and the offsets of the article no longer lead to the words. Also when a part of the article is shown that
 * was hidden, or hidden: "read more". Watches until the signal aborts.
 */
export function watchRuns(root: Element, runs: readonly TextRun[], onStale: () => void, signal: AbortSignal): void {
  const view = root.ownerDocument.defaultView!;
  const says = new Map(runs.map(({ node }) => [node, node.data]));
  let timer = 0;
  let isUnfolded = false;
  const check = () => {
    if (isUnfolded || runs.some(({ node }) => !node.isConnected || node.data !== says.get(node))) onStale();
    isUnfolded = false;
  };
  const observer = new view.MutationObserver((records) => {
    isUnfolded ||= records.some(unfolds);
    // Styles change with every step of an animation; those that hide nothing are no reason to wait longer.
    if (!isUnfolded && records.every(({ type }) => type === 'attributes')) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(check, SETTLED);
  });
  // What is folded away often stands beside what the article was read from. What changes in a shadow tree is not seen
  // from outside of it.
  for (const tree of [root.parentElement ?? root, ...shadowRootsOf(says.keys())])
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: [...HIDING],
      attributeOldValue: true,
    });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.clearTimeout(timer);
    },
    { once: true },
  );
}

/** Whether a change of an attribute shows what was hidden, or hides what was shown. */
function unfolds({ type, target, attributeName, oldValue }: MutationRecord): boolean {
  const name = HIDING.find((one) => one === attributeName);
  return (
    type === 'attributes' && !!name && hides(name, oldValue) !== hides(name, (target as Element).getAttribute(name))
  );
}
