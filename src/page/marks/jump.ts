/** Scrolls ranges into the middle of the view and unfolds what hides them; false where they are not in the page or take no room in it. */
export function bringIntoView(ranges: readonly Range[]): boolean {
  const range = ranges.find(({ startContainer }) => startContainer.isConnected);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  for (let fold = searched(element); fold; fold = searched(fold)) {
    // As the browser does when its search finds words there: the page may have a button that says "more" to set right.
    fold.dispatchEvent(new Event('beforematch', { bubbles: true }));
    fold.removeAttribute('hidden');
  }
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  const view = element.ownerDocument.defaultView!;
  if (box.top < 0 || box.bottom > view.innerHeight)
    view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
  return box.width > 0;
}

const searched = (element: Element): Element | null => element.closest('[hidden="until-found" i]');
