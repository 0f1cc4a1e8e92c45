import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';

/** The tools as one script for a page. */
async function bundle(): Promise<string> {
  const entry = new URL('in-page.ts', import.meta.url).pathname;
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  return result[0]!.output[0].code;
}

/** Runs `work` in an empty page of a browser that has the tools loaded, and closes it. */
export async function inBrowser<T>(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const code = await bundle();
  const instance = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
  });
  try {
    const page = await instance.newPage();
    await page.evaluate(code);
    return await work(page);
  } finally {
    await instance.close();
  }
}
