import type { Page } from 'puppeteer-core';
import { pressIn } from './hands';

/** Saves what a screen's export menu offers first (this page, in the popup) in a format, named by its id. */
export async function exportAs(screen: Page, format: string): Promise<void> {
  await screen.evaluate(() => document.querySelector('.r-export')?.setAttribute('open', ''));
  await screen.select('.r-export-menu .k-choice:nth-child(2) select', format);
  await pressIn(screen, 'Save file');
}
