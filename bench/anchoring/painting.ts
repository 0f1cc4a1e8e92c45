import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { browserNamed } from '../../scripts/browsers';

// npm run bench:painting: 2,000 marks painted and taken away, and hit tests among them, in real browsers beside peers.
const COUNT = 2000;
const ROUNDS = 3;
const NAMES = ['Readout', 'mark.js', 'web-highlighter'];

interface Result {
  paint: number;
  remove: number;
  nodesAdded: number;
}

const script = await bundled();
const server = createServer((request, response) => {
  const isScript = request.url === '/page.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(
    isScript ? script : '<!doctype html><title>Painting</title><body></body><script src="/page.js"></script>',
  );
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

console.log(`| ${COUNT} marks | painted, ms | removed, ms | elements added |\n|---|---|---|---|`);
for (const name of ['chromium', 'firefox'] as const) {
  const installed = await browserNamed(name);
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: installed.path,
    headless: true,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  try {
    await report(browser, name);
  } finally {
    await browser.close();
  }
}
server.close();

async function report(browser: Browser, where: string): Promise<void> {
  for (const name of NAMES) {
    const rounds: Result[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage();
      await page.goto(address);
      rounds.push((await page.evaluate(`measure(${JSON.stringify(name)}, ${COUNT})`)) as Result);
      await page.close();
    }
    const best = (of: (result: Result) => number) => Math.min(...rounds.map(of)).toFixed(1);
    console.log(
      `| ${where}, ${name} | ${best((r) => r.paint)} | ${best((r) => r.remove)} | ${rounds[0]!.nodesAdded} |`,
    );
  }
  const page = await browser.newPage();
  await page.goto(address);
  const { p95, hit } = (await page.evaluate(`measureHits(${COUNT})`)) as { p95: number; hit: number };
  console.log(`| ${where}, hit test, p95 | ${p95.toFixed(3)} | | ${hit} of 400 points hit |`);
  await page.close();
}

/** The page's script in one file. */
async function bundled(): Promise<string> {
  const entry = new URL('page/contestants.ts', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'painting' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the page script was not built');
  return output.output[0].code;
}
