import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { inUi } from './harness/hands';
import { gone, isShown, placeCaret, untilPainted } from './harness/in-page';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
let page: Page;

beforeEach(async () => {
  page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  // Only Chromium's driver can make the page one of a telephone; in Firefox a finger touches a narrow window.
  const isMobile = inject('browser') === 'chromium' ? { isMobile: true, hasTouch: true } : {};
  await page.setViewport({ width: 360, height: 640, ...isMobile });
  await whenPainted(page);
});
afterEach(() => page.close());

interface Point {
  readonly x: number;
  readonly y: number;
}
const middleOf = (words: string): Promise<Point> =>
  placeCaret(page, words, words.length).then(() =>
    page.evaluate(() => {
      const selection = document.getSelection()!;
      const { left, top, width, height } = selection.getRangeAt(0).getClientRects()[0]!;
      selection.removeAllRanges();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
const tap = ({ x, y }: Point) => page.touchscreen.tap(x, y);
const tapOn = async (selector: string): Promise<void> => {
  const { x, y, width, height } = (await (await inUi(page, selector)).boundingBox())!;
  await tap({ x: x + width / 2, y: y + height / 2 });
};

/** Selects words as a finger does: it rests on them, and the browser's handles move from one word to the next. */
async function selectByFinger(words: string): Promise<void> {
  const at = await middleOf(words);
  const touch = await page.touchscreen.touchStart(at.x, at.y);
  await touch.end();
  for (let length = 1; length <= words.length; length += 4) await placeCaret(page, words, length);
  await placeCaret(page, words, words.length);
}

/** How what we show stands to the selected words and to what is seen of the page. */
const standing = () =>
  page.evaluate(() => {
    const box = document
      .querySelector('readout-marks')!
      .shadowRoot!.querySelector('.p-popover')!
      .getBoundingClientRect();
    const words = [...document.getSelection()!.getRangeAt(0).getClientRects()];
    const { offsetLeft, offsetTop, width, height } = visualViewport!;
    return {
      covers: words.some((w) => w.left < box.right && box.left < w.right && w.top < box.bottom && box.top < w.bottom),
      below: box.top >= Math.max(...words.map(({ bottom }) => bottom)),
      inside:
        box.left >= offsetLeft &&
        box.right <= offsetLeft + width + 0.5 &&
        box.top >= offsetTop &&
        box.bottom <= offsetTop + height + 0.5,
    };
  });

describe('a finger', () => {
  test('selects words: the toolbar comes below them when the handles rest, and a tap highlights', async () => {
    await selectByFinger('a verbal promise');
    await inUi(page, '.p-toolbar');
    expect(await standing()).toEqual({ covers: false, below: true, inside: true });
    await tapOn('[data-colour=green]');
    await untilPainted(page, 'readout-annotation-green', 'a verbal promise');
    expect(await isShown(page, '.p-toolbar')).toBe(false);
  });

  test('moves a handle further: what is highlighted is what is selected then', async () => {
    await selectByFinger('a night of');
    await inUi(page, '.p-toolbar');
    await placeCaret(page, 'a night of firing', 17);
    await tapOn('[data-colour=pink]');
    await untilPainted(page, 'readout-annotation-pink', 'a night of firing');
  });

  test('taps a mark: its card opens, and a tap beside it closes that', async () => {
    await tap(await middleOf('three lines and a signature'));
    await inUi(page, '.p-card');
    const empty = await page.evaluate(() => {
      scrollTo(0, 0);
      const { left, bottom } = document.querySelector('h1')!.getBoundingClientRect();
      return { x: left + 2, y: bottom + 4 };
    });
    await tap(empty);
    await gone(page, '.p-card');
  });

  test('scrolls over marks and the page without opening anything', async () => {
    const { x, y } = await middleOf('three lines and a signature');
    const touch = await page.touchscreen.touchStart(x, y);
    for (let i = 1; i <= 6; i++) await touch.move(x, y - 20 * i);
    await touch.end();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await isShown(page, '.p-popover')).toBe(false);
  });

  test.runIf(inject('browser') === 'chromium')('zooms by pinching: the toolbar stays in what is seen', async () => {
    await selectByFinger('a verbal promise');
    await inUi(page, '.p-toolbar');
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await page.waitForFunction(() => visualViewport!.scale === 2);
    await expect.poll(standing).toMatchObject({ covers: false, inside: true });
  });
});
