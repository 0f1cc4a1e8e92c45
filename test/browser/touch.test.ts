import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { inUi } from './harness/hands';
import { command, gone, placeCaret, untilPainted } from './harness/in-page';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();

/** A briefing on a telephone: only Chromium can be told by a test that it is one. */
async function open(): Promise<Page> {
  const page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
  await whenPainted(page);
  return page;
}

/** Where words are, in the viewport. */
const placeOf = (page: Page, words: string) =>
  page.evaluate((said) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(said);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + said.length);
      const { left, top, height } = range.getClientRects()[0]!;
      return { x: left + 4, y: top + height / 2 };
    }
    throw new Error(`the page does not say "${said}"`);
  }, words);

/** Touches words and has the handles moved around all of them: the handles are the system's own, and no page sees them. */
async function selectByTouch(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.touchscreen.tap(x, y);
  await placeCaret(page, words, words.length);
}

const tap = (element: ElementHandle<HTMLElement>) => element.tap();

/** What a finger has to hit, with its size, in what Readout shows in the page. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document
        .querySelector('readout-marks')!
        .shadowRoot!.querySelectorAll('.p-popover button, .p-popover label:has(input)'),
    ]
      .map(
        (element) =>
          [element.textContent || element.getAttribute('aria-label'), element.getBoundingClientRect()] as const,
      )
      .filter(([, { width, height }]) => Math.round(width) < 44 || Math.round(height) < 44)
      .map(([name, { width, height }]) => `${name}: ${width} by ${height}`),
  );

const insideWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { left, top, right, bottom } = document
      .querySelector('readout-marks')!
      .shadowRoot!.querySelector('.p-popover')!
      .getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });

describe.runIf(inject('browser') === 'chromium')('by touch', () => {
  test('words that are selected can be highlighted', async () => {
    const page = await open();
    await selectByTouch(page, 'a night of firing');
    const green = await inUi(page, '.p-toolbar [data-colour=green]');
    expect(await tooSmall(page)).toEqual([]);
    expect(await insideWindow(page)).toBe(true);
    await tap(green);
    await untilPainted(page, 'readout-annotation-green', 'a night of firing');
    await page.close();
  });

  test('a claim shows what is known of it, and a note can be written on it', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, 'data has gone out');
    await page.touchscreen.tap(x, y);
    await inUi(page, '.p-card');
    expect(await tooSmall(page)).toEqual([]);
    expect(await insideWindow(page)).toBe(true);
    await tap(await inUi(page, '.p-tools .k-button:nth-child(2)'));
    await inUi(page, '.p-editor');
    expect(await tooSmall(page)).toEqual([]);
    expect(await insideWindow(page)).toBe(true);
    await (await inUi(page, 'textarea')).type('by thumb');
    await tap(await inUi(page, '.p-editor .k-button[data-look=primary]'));
    await gone(page, '.p-editor');
    await page.close();
  });

  test('the list of marks is as wide as the window, and its entries are large enough', async () => {
    const page = await open();
    await command(current.session, page, 'mark-list');
    const item = await inUi(page, '.p-item');
    expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect((await (await inUi(page, '.p-list nav')).boundingBox())!.width).toBeLessThanOrEqual(360);
    await page.close();
  });
});
