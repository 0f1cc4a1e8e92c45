import type { ElementHandle, Page } from 'puppeteer-core';

/** Drags the mouse over words of the page, as a reader does who selects them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { from, to } = await page.evaluate(placeOf, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Clicks in the middle of words of the page. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { from } = await page.evaluate(placeOf, words.slice(Math.floor(words.length / 2)));
  await page.mouse.click(from.x + 4, from.y);
}

/** A part of what Readout shows in the page, once it is there. */
export async function inUi(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForSelector(`readout-marks >>> ${selector}`, { visible: true, timeout: 10_000 });
  return handle as ElementHandle<HTMLElement>;
}

/** Presses a button by its words or its accessible name, in what Readout shows in the page. */
export const press = async (page: Page, name: string): Promise<void> => (await inUi(page, buttonNamed(name))).click();

/** Presses a button of one of the extension's own screens. */
export async function pressIn(screen: Page, name: string): Promise<void> {
  const button = await screen.waitForSelector(buttonNamed(name), { visible: true, timeout: 15_000 });
  await button?.click();
}

const buttonNamed = (name: string): string => `::-p-aria([name="${name}"][role="button"])`;

/** Where words begin and end in the viewport, scrolled into view. Runs in the page. */
function placeOf(words: string) {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    // In a very low window the middle of their paragraph may leave the words outside.
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
    const rects = range.getClientRects();
    const first = rects[0]!;
    const last = rects[rects.length - 1]!;
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    };
  }
  throw new Error(`the page does not say "${words}"`);
}
