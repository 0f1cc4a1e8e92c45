import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { browserNamed } from '../../scripts/browsers';
import { buildExtension } from '../../scripts/build';
import { SearchQuerySchema } from '../../src/core/search/query';
import { askBackground } from '../../test/browser/harness/extension';
import { fillLibrary } from '../../test/browser/harness/fill-library';
import { launch, type Session } from '../../test/browser/harness/launch';
import { prepare } from '../../test/browser/screens/prepared';
import { serveSite } from '../../test/site/server';

/**
 * `npm run bench:screens`: how long a screen takes from its navigation until it is laid out and can be used, with 10,000
 * annotations in the library (or as many as are named), once they are indexed; how long a key takes in a note; how large each screen's script is. Medians, in real Chromium, headless; beside them an
 * empty page of the extension, which the browser takes as long to open on this machine.
 */
const RUNS = 7;
const ARTICLES = 800;
const ANNOTATIONS = Number(process.argv[2] ?? 10_000);
const KEYS = 60;
const EVERYTHING = v.parse(SearchQuerySchema, { text: '', sort: 'newest', limit: 1 });

const installed = await browserNamed('chromium');
const extension = await mkdtemp(join(tmpdir(), 'readout-extension-'));
await buildExtension(installed.target, extension, { sites: { matches: ['http://127.0.0.1/*'] }, openUi: true });
await addFloor(extension);
const site = await serveSite();
const session = await launch({ installed, extension, headless: true });
try {
  const { tab } = await prepare(session, site);
  await seed(session);
  console.log(`${ANNOTATIONS} annotations in ${ARTICLES} articles`);
  await atRest(session);
  await report('an empty page of the extension', 'floor.html', 'p', null);
  await report('popup', `src/screens/popup/index.html?tab=${tab}`, '[role=tab]', 100);
  await report('side panel', `src/screens/panel/index.html?tab=${tab}`, '[role=tab]', 150);
  await report('library', 'src/screens/library/index.html', '.l-hit', 300);
  await typing(`src/screens/popup/index.html?tab=${tab}`);
  await sizes();
} finally {
  await session.close();
  await site.stop();
  await rm(extension, { recursive: true, force: true });
}

/** What no screen can be faster than: a page of the extension with one script that makes one paragraph. */
async function addFloor(folder: string): Promise<void> {
  const html = '<!doctype html><meta charset="utf-8"><script type="module" src="/floor.js"></script>';
  await writeFile(join(folder, 'floor.html'), html);
  await writeFile(join(folder, 'floor.js'), "document.body.append(document.createElement('p'));");
}

async function seed({ openScreen }: Session): Promise<void> {
  const screen = await openScreen('src/screens/library/index.html');
  await fillLibrary(screen, { articles: ARTICLES, annotations: ANNOTATIONS });
  await screen.close();
}

/** The index of what was just brought in is made in the background, for seconds; a reader does not come in these. */
async function atRest({ openScreen }: Session): Promise<void> {
  const screen = await openScreen('src/screens/library/index.html');
  await screen.waitForFunction(() => document.querySelector('.l-total')?.getAttribute('aria-busy') === 'false');
  for (let rest = false; !rest; ) rest = !(await askBackground(screen, 'library/search', EVERYTHING)).incomplete;
  await screen.close();
}

async function report(name: string, path: string, ready: string, budget: number | null): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timeOf(path, ready));
  const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
  const wanted = budget === null ? '' : `must: <= ${budget}; `;
  console.log(`${name}: ${median.toFixed(0)} ms until usable (${wanted}slowest ${Math.max(...times).toFixed(0)})`);
}

/** Milliseconds from the navigation until the screen shows what it is about, laid out. */
async function timeOf(path: string, ready: string): Promise<number> {
  const screen = await session.openScreen(path);
  await screen.evaluateOnNewDocument((selector) => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      // Reading a size lays the screen out: it could be painted now.
      document.body.getBoundingClientRect();
      document.documentElement.dataset['usable'] = String(performance.now());
    }).observe(document, { childList: true, subtree: true });
  }, ready);
  await screen.reload({ waitUntil: [] });
  await screen.waitForFunction(() => document.documentElement.dataset['usable']);
  const time = await screen.evaluate(() => Number(document.documentElement.dataset['usable']));
  await screen.close();
  return time;
}

/** How long the screen's thread is busy with each key of a note. */
async function typing(path: string): Promise<void> {
  const screen: Page = await session.openScreen(path);
  await (await screen.waitForSelector('[role=tab]:nth-child(3)'))?.click();
  await screen.locator('.r-annotation .r-tools > .k-button').click();
  await (await screen.waitForSelector('.r-annotation textarea'))?.focus();
  await screen.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    let pressed = 0;
    addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
      },
      true,
    );
    addEventListener(
      'input',
      () => {
        // After everything that the key sets off in this task and its microtasks.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - pressed);
        channel.port2.postMessage(null);
      },
      true,
    );
  });
  await screen.keyboard.type('the same wording as in the last briefing, and the one before'.slice(0, KEYS));
  const times = await screen.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  console.log(`a key in a note: ${Math.max(...times).toFixed(1)} ms at most of ${times.length} (must: <= 16)`);
  await screen.close();
}

/** The script of each screen, all its parts, compressed. */
async function sizes(): Promise<void> {
  for (const screen of await readdir(join(extension, 'src/screens'))) {
    const html = await readFile(join(extension, 'src/screens', screen, 'index.html'), 'utf8');
    const scripts = new Set([...html.matchAll(/src="\/?assets\/([^"]+\.js)"/g)].map(([, name]) => name!));
    const texts: Buffer[] = [];
    // What is added while it runs is gone through as well: the parts that a part imports.
    for (const name of scripts) {
      const text = await readFile(join(extension, 'assets', name));
      texts.push(text);
      for (const [, part] of text.toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
        scripts.add(part!);
    }
    const size = texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;
    console.log(`script of ${screen}: ${size.toFixed(1)} KB gzip (must: <= 80)`);
  }
}
