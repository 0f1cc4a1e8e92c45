import type { CDPSession, Page } from 'puppeteer-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { inUi, press, selectWords } from './harness/hands';
import { gone, untilPainted } from './harness/in-page';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const inChromium = inject('browser') === 'chromium';
const ADDED =
  'The ministry said on Friday that it would answer the other questions in writing before the end of the week, and that ' +
  'nothing more would be said of them until both sides had read the answers.';

/** Pages that are open while the extension is updated: one that is written in, one that is read, one without an article. */
const open = {} as Record<'written' | 'read' | 'other', { readonly page: Page; readonly logged: string[] }>;

beforeAll(async () => {
  for (const [name, path] of Object.entries({ other: '/', read: '/potohar/border-guarantees' })) {
    const page = await current.session.open(current.site.origin + path);
    open[name as 'other' | 'read'] = { page, logged: await loggedIn(page) };
  }
  await whenPainted(open.read.page);
  const page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  open.written = { page, logged: await loggedIn(page) };
  await whenPainted(page);
  await selectWords(page, 'a night of firing');
  await press(page, 'Note');
  await (await inUi(page, 'textarea')).type('typed before');
  await update();
  for (const { logged } of Object.values(open)) logged.length = 0;
});

// Firefox takes the old script away, with all that it shows, and runs the new one in the page at once.
test.skipIf(inChromium)('what was typed is kept, and the new script marks the page', async () => {
  const { page } = open.written;
  await page.bringToFront();
  await gone(page, '.p-editor');
  await untilPainted(page, 'readout-annotation-yellow', 'a night of firing');
  expect(await page.$$('readout-marks')).toHaveLength(1);
  await selectWords(page, 'four guards');
  await press(page, 'Highlight in Green');
  await untilPainted(page, 'readout-annotation-green', 'four guards');
});

// Chromium leaves it there, without an extension. An extension that a test has loaded runs in no page after this.
test.runIf(inChromium)('a page that is read loses its marks with its next change, without a word', async () => {
  const { page, logged } = open.read;
  await page.bringToFront();
  await grow(page, 'article p');
  await page.waitForFunction(() => CSS.highlights.size === 0 && !document.querySelector('readout-marks'));
  await untilNoticed(page, 'article p');
  expect(logged).toEqual([]);
});

test.runIf(inChromium)('a page that becomes an article is left alone, without a word', async () => {
  const { page, logged } = open.other;
  await page.bringToFront();
  await page.evaluate(async (address) => {
    const article = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    document.body.replaceWith(document.adoptNode(article.body));
  }, open.read.page.url());
  await untilNoticed(page, 'article p');
  expect(logged).toEqual([]);
});

test.runIf(inChromium)('what is being written stays, and says why it cannot be saved', async () => {
  const { page, logged } = open.written;
  await page.bringToFront();
  await untilNoticed(page, 'article p');
  await (await inUi(page, 'textarea')).type(' and after');
  await press(page, 'Save');
  expect(await (await inUi(page, '[role=alert]')).evaluate((alert) => alert.textContent)).toMatch(/was updated/);
  expect(await (await inUi(page, 'textarea')).evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
    'typed before and after',
  );
  expect(logged).toEqual([]);
  // That the page is loaded again is what is seen.
  await Promise.all([page.waitForNavigation(), press(page, 'Reload the page')]);
});

/** Adds a paragraph, as live pages do. */
const grow = (page: Page, before: string): Promise<void> =>
  page.evaluate(
    (selector, text) => {
      const added = Object.assign(document.createElement('p'), { textContent: text });
      document.querySelector(selector)!.before(added);
    },
    before,
    ADDED,
  );

/** Grows a page twice, each time for as long as a script of ours takes to look at it. */
async function untilNoticed(page: Page, before: string): Promise<void> {
  for (let times = 0; times < 2; times++) {
    await grow(page, before);
    // As long as a burst of changes lasts before it is looked at, and what comes of it a moment later.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  }
}

/** What is logged in a page from now on as an error, by any script in it. Firefox takes the script away that could. */
async function loggedIn(page: Page): Promise<string[]> {
  const logged: string[] = [];
  if (!inChromium) return logged;
  const client: CDPSession = await page.createCDPSession();
  client.on('Runtime.consoleAPICalled', ({ args }) =>
    logged.push(args.map((arg) => arg.description ?? `${arg.value}`).join(' ')),
  );
  client.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    logged.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  client.on('Log.entryAdded', ({ entry }) => logged.push(entry.text));
  await client.send('Runtime.enable');
  await client.send('Log.enable');
  return logged;
}

/** Has the extension begin anew, as an update does. */
async function update(): Promise<void> {
  const { session } = current;
  if (!inChromium) {
    await session.browser.installExtension(inject('extension'));
    return;
  }
  const screen = await session.openScreen('src/screens/options/index.html');
  // The screen goes with the extension that it belongs to, before it can answer.
  const closed = new Promise<void>((resolve) => screen.once('close', () => resolve()));
  screen.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
}
