import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browserNamed, type InstalledBrowser } from '../../scripts/browsers';
import { buildExtension } from '../../scripts/build';
import { launch } from '../../test/browser/harness/launch';
import { escapeHtml } from '../../test/site/html';
import { serveSite } from '../../test/site/server';
import type { EngineTimes } from './page/engine';

const RUNS = 15;
const VISITS = 5;

/** Milliseconds for `text` in real Chromium and Firefox: the engine by itself, and a page until its marks are painted. */
export async function printBrowserSpeed(text: string, model: Uint8Array): Promise<void> {
  const script = await bundled();
  for (const name of ['chromium', 'firefox'] as const) {
    const installed = await browserNamed(name);
    const { load, first, simd, plain, compromise } = await engineTimes(installed, text, model, script);
    const ms = (n: number): string => `${n.toFixed(0)} ms`;
    console.log(
      `${name}: 1000 words warm ${simd === null ? 'without SIMD' : ms(simd)}, in plain JavaScript ${ms(plain)}; compromise ${ms(compromise)}; model loaded in ${ms(load)}, first analysis ${ms(first)}`,
    );
    const { cold, warm } = await paintTimes(installed, text);
    console.log(
      `${name}: a page of 1000 words is painted ${ms(cold)} after its navigation with the background cold, ${ms(warm)} with it warm (medians of ${VISITS})`,
    );
  }
}

/** The engine in an empty page. */
async function engineTimes(
  { target, path }: InstalledBrowser,
  text: string,
  model: Uint8Array,
  script: string,
): Promise<EngineTimes> {
  const server = createServer((request, response) => {
    const [type, body] =
      request.url === '/engine.js'
        ? ['text/javascript', script]
        : request.url === '/claims.bin'
          ? ['application/octet-stream', model]
          : ['text/html', '<!doctype html><title>Engine</title><script src="/engine.js"></script>'];
    response.setHeader('content-type', `${type};charset=utf-8`);
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await puppeteer.launch({
    browser: target,
    executablePath: path,
    headless: true,
    args: target === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return (await page.evaluate(`measure(${JSON.stringify(text)}, ${RUNS})`)) as EngineTimes;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The extension itself: from a page's navigation until its marks are painted. */
async function paintTimes(installed: InstalledBrowser, text: string): Promise<{ cold: number; warm: number }> {
  const extension = await mkdtemp(join(tmpdir(), 'readout-extension-'));
  await buildExtension(installed.target, extension, { sites: { matches: ['http://127.0.0.1/*'] } });
  const site = await serveSite([{ path: '/thousand-words', html: () => pageOf(text) }]);
  const session = await launch({ installed, extension, headless: true });
  try {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      const page = await session.open(`${site.origin}/`);
      await session.killBackground();
      cold.push(await paintedAfter(page, `${site.origin}/thousand-words`));
      warm.push(await paintedAfter(page, `${site.origin}/thousand-words`));
      await page.close();
    }
    return { cold: median(cold), warm: median(warm) };
  } finally {
    await session.close();
    await site.stop();
    await rm(extension, { recursive: true, force: true });
  }
}

async function paintedAfter(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const isPainted = [...CSS.highlights.keys()].some((name) => name.startsWith('readout-'));
          if (isPainted) resolve(performance.now());
          else setTimeout(look, 1);
        };
        look();
      }),
  );
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

function pageOf(text: string): string {
  const [headline = '', ...paragraphs] = text.split('\n').map(escapeHtml);
  return `<!doctype html><meta charset="utf-8"><title>${headline}</title><meta property="og:type" content="article">
<article><h1>${headline}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article>`;
}

/** The page's script in one file. */
async function bundled(): Promise<string> {
  const entry = new URL('page/engine.ts', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'engine' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the page script was not built');
  return output.output[0].code;
}
