import { ALL_NAMES } from '../painter/style-names';

/**
 * Said in the page when a new Readout begins to work there. Any script may say it: an old one believes it only when it
 * has no extension any more.
 */
const NEW = 'readout-new';
/**
 * Takes out of the page what a Readout that was updated meanwhile has left there. The signal aborts when this one is
 * left behind in the same way; `isOutdated` tells whether it has lost its extension.
 */
export function replaceOlder(document: Document, isOutdated: () => boolean): AbortSignal {
  document.dispatchEvent(new Event(NEW));
  for (const host of document.querySelectorAll('readout-marks')) host.remove();
  const { highlights } = document.defaultView!.CSS;
  // By name: Firefox lets nobody look at what a script that is gone has left in the registry.
  for (const name of ALL_NAMES) highlights.delete(name);
  const replaced = new AbortController();
  document.addEventListener(NEW, () => isOutdated() && replaced.abort(), { signal: replaced.signal });
  return replaced.signal;
}
