import type { Page } from 'puppeteer-core';

/** What is painted in a page, as the page itself can read it: the words of each range, by the name of its highlight. */
export type Painted = Readonly<Record<string, readonly string[]>>;

export const painted = (page: Page): Promise<Painted> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('readout-'))
        .map(([name, highlight]) => [name, [...highlight].map((range) => range.toString())]),
    ),
  );

/** Waits until something is painted in a page. */
export async function whenPainted(page: Page): Promise<Painted> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('readout-')), {
    timeout: 5000,
  });
  return painted(page);
}

/** All the words painted under any name, in no order, as one string to look for words in. */
export const wordsOf = (marks: Painted): string => Object.values(marks).flat().join('\n');

/** The page's own markup, without what Readout put beside it. */
export const ownMarkup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('readout-marks')) ours.remove();
    return copy.outerHTML;
  });
