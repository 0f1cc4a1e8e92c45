import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';

export type BrowserName = 'chromium' | 'firefox';

/** One of the scripts of `page/`, with all that it imports, for a page. */
async function bundled(script: string): Promise<string> {
  const entry = new URL(`page/${script}`, import.meta.url).pathname;
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  return result[0]!.output[0].code;
}

/** Runs `work` in a fresh page of a browser in which a script of `page/` was run, and closes all of it. */
export async function inBrowser<T>(
  browser: BrowserName,
  executablePath: string,
  script: string,
  work: (page: Page, fresh: () => Promise<Page>) => Promise<T>,
): Promise<T> {
  const code = await bundled(script);
  const instance = await puppeteer.launch({
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    args: browser === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
    // Firefox tells whole milliseconds only, unless it is told otherwise.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
  const fresh = async (): Promise<Page> => {
    const page = await instance.newPage();
    await page.goto('data:text/html,<!doctype html><title>Bench</title><body></body>');
    await page.evaluate(code);
    return page;
  };
  try {
    return await work(await fresh(), fresh);
  } finally {
    await instance.close();
  }
}
