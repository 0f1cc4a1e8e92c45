import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { browserNamed } from '../../scripts/browsers';
import { buildExtension } from '../../scripts/build';
import { launch } from '../../test/browser/harness/launch';
import { serveSite } from '../../test/site/server';

/**
 * `npm run bench:visit`: what is left in memory after 50 articles of a site that draws its pages in the browser, in real
 * Chromium; Firefox's driver tells nothing of a page's memory. The first visits are not counted: code is compiled in them.
 */
const WARM_UP = 50;
const NAVIGATIONS = 50;

const installed = await browserNamed('chromium');
const extension = await mkdtemp(join(tmpdir(), 'readout-extension-'));
await buildExtension(installed.target, extension, { sites: { matches: ['http://127.0.0.1/*'] }, openUi: true });
const site = await serveSite();
const session = await launch({ installed, extension, headless: true });
try {
  const page = await session.open(`${site.origin}/app/`);
  const devtools = await page.createCDPSession();
  await visitMany(page, WARM_UP);
  const before = await heapOf(devtools);
  await visitMany(page, NAVIGATIONS);
  const after = await heapOf(devtools);
  const left = await page.evaluate(
    () =>
      document.adoptedStyleSheets.length +
      document.querySelectorAll('readout-marks').length +
      [...CSS.highlights.keys()].length,
  );
  console.log(`heap before ${before} bytes, after ${NAVIGATIONS} articles ${after}`);
  console.log(`${((100 * after) / before - 100).toFixed(1)} % more; style sheets, elements, highlights left: ${left}`);
} finally {
  await session.close();
  await site.stop();
  await rm(extension, { recursive: true, force: true });
}

async function visitMany(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await visit(page, i % 2 === 0 ? 'harbour-talks' : 'strait-remarks');
}

/** From the front page to a marked article, and back to where nothing is marked. */
async function visit(page: Page, article: string): Promise<void> {
  await page.click(`#${article}`);
  await until(page, () => [...CSS.highlights.keys()].some((name) => name.startsWith('readout-')));
  await page.evaluate(() => history.back());
  await until(page, () => document.querySelector('a') !== null);
  await until(page, () => ![...CSS.highlights.keys()].some((name) => name.startsWith('readout-')));
}

/** Waits, and holds on to nothing of the page, as a driver's handle would. */
async function until(page: Page, is: () => boolean): Promise<void> {
  const handle = await page.waitForFunction(is, { timeout: 20_000 });
  await handle.dispose();
}

/** Bytes that scripts of the page, and of the extension in it, hold after all garbage was collected. */
async function heapOf(devtools: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
