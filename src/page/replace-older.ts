/**
 * Said in the page when a new Readout begins to work there. Any script may say it: an old one believes it only when it
 * has no extension any more.
 */
const NEW = 'readout-new';
/** Everything of ours in a page begins with this. */
const OWN = 'readout-';

/**
 * Takes out of the page what a Readout that was updated meanwhile has left there. The signal aborts when this one is
 * left behind in the same way; `isOutdated` tells whether it has lost its extension.
 */
export function replaceOlder(document: Document, isOutdated: () => boolean): AbortSignal {
  document.dispatchEvent(new Event(NEW));
  for (const host of document.querySelectorAll('readout-marks')) host.remove();
  const { highlights } = document.defaultView!.CSS;
  const left: string[] = [];
  // Firefox lets no iterator of the page's through to us.
  highlights.forEach((_highlight, name) => {
    if (name.startsWith(OWN)) left.push(name);
  });
  for (const name of left) highlights.delete(name);
  const replaced = new AbortController();
  document.addEventListener(NEW, () => isOutdated() && replaced.abort(), { signal: replaced.signal });
  return replaced.signal;
}
