import type { Page } from 'puppeteer-core';

/** What a reader presses or writes in. */
const CONTROLS =
  'button, summary, select, textarea, a[href], [role=option], input:not([type=checkbox], [type=radio]), label:has(input)';

/** Controls that are smaller than `size` CSS pixels either way (WCAG 2.5.8), but for links in a line of text. */
export const smallControls = (page: Page, size: number): Promise<string[]> =>
  page.evaluate(
    (selector, least) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          if (Math.round(width) >= least && Math.round(height) >= least) return [];
          const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30);
          return [`${element.localName}.${element.className} "${name}": ${width.toFixed(0)} by ${height.toFixed(0)}`];
        }),
    CONTROLS,
    size,
  );

/** How much wider the page is than its window: what a reader would have to scroll to the side (WCAG 1.4.10). */
export const sidewaysBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Spaces text as WCAG 1.4.12 says a reader may, and says what is cut off then. */
export async function cutOffWhenSpaced(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !element.matches('.k-hidden, .k-hidden *, svg *, option'))
      .filter((element) => element.textContent?.trim() && getComputedStyle(element).overflow !== 'visible')
      // What scrolls, or says by dots that there is more, is not cut off.
      .filter((element) => !/auto|scroll/.test(getComputedStyle(element).overflow))
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => `${element.localName}.${element.className}`),
  );
}

/** Goes through a screen by the Tab key and says which of its stops are hidden by something else (WCAG 2.4.11). */
export async function obscuredStops(page: Page, most = 80): Promise<string[]> {
  const obscured: string[] = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body || element.dataset['visited'] || element.localName === 'readout-marks') return null;
      element.dataset['visited'] = 'yes';
      // A control that is drawn by what stands beside it is seen where that is.
      const { left, top, right, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
      const across = [left + 2, (left + right) / 2, right - 2];
      const down = [top + 2, (top + bottom) / 2, bottom - 2];
      const isSeen = across.some((x) =>
        down.some((y) => {
          const there = document.elementFromPoint(x, y);
          return (
            there !== null && (element.contains(there) || there.contains(element) || there.closest('label') !== null)
          );
        }),
      );
      return { isSeen, name: `${element.localName}.${element.className} "${element.textContent?.slice(0, 30)}"` };
    });
    if (seen === null) break;
    if (!seen.isSeen) obscured.push(seen.name);
  }
  return obscured;
}
