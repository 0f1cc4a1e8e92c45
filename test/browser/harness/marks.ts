import type { Page } from 'puppeteer-core';

/** The stretches of a page that are painted in any way, in reading order: what overlaps or touches is one. */
export const painted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const covered = new Map<Node, Set<number>>();
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('readout-')) continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const offsets = covered.get(startContainer) ?? new Set();
        for (let i = startOffset; i < endOffset; i++) offsets.add(i);
        covered.set(startContainer, offsets);
      }
    }
    let marked = '';
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const offsets = covered.get(node);
      for (const [i, character] of [...(node as Text).data].entries()) marked += offsets?.has(i) ? character : '\0';
    }
    return marked.split(/\0+/).filter(Boolean);
  });

/** Waits until something is painted in a page. */
export async function whenPainted(page: Page): Promise<string[]> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('readout-')), {
    // The first page of a browser also waits for the background and its model.
    timeout: 15_000,
  });
  return painted(page);
}

/** The page's own markup, without what Readout put beside it. */
export const ownMarkup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('readout-marks')) ours.remove();
    return copy.outerHTML;
  });
