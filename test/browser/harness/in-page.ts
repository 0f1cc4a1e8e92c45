import type { Page } from 'puppeteer-core';
import type { PageCommand } from '../../../src/core/commands';
import { askPage, tabOf } from './extension';
import type { Session } from './launch';

/** Gives a page a command, as the browser does when the reader presses its keys. */
export async function command(session: Session, page: Page, name: PageCommand): Promise<void> {
  const screen = await session.openScreen('src/screens/options/index.html');
  const tab = await tabOf(screen, page);
  await page.bringToFront();
  await askPage(screen, tab, 'page/command', { command: name });
  await screen.close();
}

/** Puts the caret, or a selection, on words of the page, as the keyboard does. */
export const placeCaret = (page: Page, words: string, selected: number = 0): Promise<void> =>
  page.evaluate(
    (said, length) => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(said);
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        document.getSelection()?.setBaseAndExtent(node, at, node, at + length);
        return;
      }
      throw new Error(`the page does not say "${said}"`);
    },
    words,
    selected,
  );

/** The name of the element of ours that has the focus, or of the page's; the words it shows or its label. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('readout-marks')?.shadowRoot;
    const active = root?.activeElement ?? document.activeElement;
    return active?.getAttribute('aria-label') || active?.textContent?.trim() || active?.localName || '';
  });

/** Whether something of ours is shown in the page. */
export const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const element = document.querySelector('readout-marks')?.shadowRoot?.querySelector(wanted);
    return element?.checkVisibility() ?? false;
  }, selector);

/** Waits until something of ours is gone from the page. */
export const gone = async (page: Page, selector: string): Promise<void> => {
  await page.waitForFunction(
    (unwanted) => !document.querySelector('readout-marks')?.shadowRoot?.querySelector(unwanted),
    { timeout: 5000 },
    selector,
  );
};

/** The words painted under one of our names. */
export const paintedAs = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);

/** Waits until words are painted under one of our names, or no longer are. */
export const untilPainted = async (page: Page, name: string, words: string, is = true): Promise<void> => {
  await page.waitForFunction(
    (wanted, said, want) => [...(CSS.highlights.get(wanted) ?? [])].some((range) => `${range}`.includes(said)) === want,
    { timeout: 8000 },
    name,
    words,
    is,
  );
};
