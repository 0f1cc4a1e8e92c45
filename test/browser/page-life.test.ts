import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { borderGuarantees } from '../site/articles/border-guarantees';
import { harbourTalks } from '../site/articles/harbour-talks';
import { classic } from '../site/templates/classic';
import { linesOf } from '../site/templates/plain-pieces';
import { askBackground, askPage, tabOf } from './harness/extension';
import { inUi, press, selectWords } from './harness/hands';
import { untilPainted } from './harness/in-page';
import { painted, whenPainted } from './harness/marks';
import { stage } from './harness/session';

const WORDS = 'humanitarian convoys were exempt';
const OTHER = harbourTalks.headline;
/** Words of the other article that are marked. */
const QUOTED = 'We do not want a collision at sea';

const plain = ({ headline }: typeof borderGuarantees, lines: readonly string[], after = ''): string =>
  `<title>${headline}</title><main><article><h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}${after}</article></main>`;

const folded = linesOf(borderGuarantees);

/** So much that an article which has it rests for a few seconds before it is analysed again. */
const LONG = Array.from(
  { length: 200 },
  (_, i) =>
    `On page ${i} of the old register of the crossing stood the names of the lorries that had waited there through the ` +
    `winter, with the hour at which each had come, and with the number of sacks, crates and barrels that it had carried.`,
);

const current = stage([
  { path: '/life/story', html: (address) => classic(borderGuarantees, address) },
  {
    path: '/life/framed',
    html: () => '<title>Frame</title><iframe src="/life/story" width="800" height="600"></iframe>',
  },
  {
    path: '/life/more',
    html: () =>
      plain(
        borderGuarantees,
        folded.slice(0, 4),
        `<div id="more" style="display: none">${folded
          .slice(4)
          .map((line) => `<p>${line}</p>`)
          .join('')}</div>`,
      ),
  },
  { path: '/life/endless', html: () => plain(borderGuarantees, folded) },
  { path: '/life/live', html: () => plain(borderGuarantees, [...folded, ...LONG]) },
]);

const open = (path: string): Promise<Page> => current.session.open(current.site.origin + path);
const screenOf = (): Promise<Page> => current.session.openScreen('src/screens/options/index.html');

/** Waits until the words of some mark are said by what is painted in the page, or by nothing. */
const until = async (page: Page, words: string, is: 'there' | 'gone' = 'there'): Promise<void> => {
  const handle = await page.waitForFunction(
    (said, wanted) => {
      const ranges = [...CSS.highlights].flatMap(([name, all]) => (name.startsWith('readout-') ? [...all] : []));
      const shown = ranges.filter(({ startContainer }) => startContainer.isConnected).map(String);
      return shown.join('').includes(said) === (wanted === 'there');
    },
    { timeout: 12_000, polling: 100 },
    words,
    is,
  );
  await handle.dispose();
};

const statusOf = async (page: Page) => {
  const screen = await screenOf();
  try {
    return await askPage(screen, await tabOf(screen, page), 'page/status', {});
  } finally {
    await screen.close();
  }
};

describe('a page that lay in the browser’s cache', () => {
  beforeAll(async () => {
    const page = await open('/life/story');
    await whenPainted(page);
    await selectWords(page, WORDS);
    await press(page, 'Highlight in Green');
    await page.waitForFunction(() => CSS.highlights.has('readout-annotation-green'));
    await page.close();
  });

  test('shows what has become of its annotations meanwhile', async () => {
    const page = await open('/life/story');
    await page.waitForFunction(() => CSS.highlights.has('readout-annotation-green'), { timeout: 15_000 });
    await page.evaluate(() => Object.assign(window, { kept: true }));
    const status = await statusOf(page);
    await page.bringToFront();
    await page.goto(`${current.site.origin}/`);
    const screen = await screenOf();
    await askBackground(screen, 'annotation/delete', {
      ids: status!.annotations.map(({ annotation }) => annotation.id),
    });
    await screen.close();
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/life/story', { timeout: 12_000 });
    // The page itself is back, and not a copy of it.
    expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true);
    await page.waitForFunction(() => !CSS.highlights.has('readout-annotation-green'), { timeout: 12_000 });
    expect((await painted(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});

test('a page that writes itself anew is read anew, and can be marked', async () => {
  const page = await open('/life/story');
  await until(page, 'three lines and a signature');
  await page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    plain(harbourTalks, linesOf(harbourTalks)),
  );
  await until(page, 'three lines and a signature', 'gone');
  await until(page, QUOTED);
  expect((await statusOf(page))?.article.title).toBe(OTHER);
  await page.bringToFront();
  await selectWords(page, linesOf(harbourTalks)[1]!.slice(0, 40));
  expect(await inUi(page, '[role="toolbar"]')).toBeTruthy();
  await page.close();
});

test('a story that comes in under the first is not made part of it, nor does the first take its address', async () => {
  const page = await open('/life/endless');
  await until(page, 'three lines and a signature');
  await page.evaluate(
    (headline, lines) => {
      const next = document.createElement('article');
      next.append(Object.assign(document.createElement('h1'), { textContent: headline }));
      for (const line of lines) next.append(Object.assign(document.createElement('p'), { textContent: line }));
      document.querySelector('main')!.append(next);
      history.replaceState(null, '', '/life/endless-2');
    },
    OTHER,
    linesOf(harbourTalks),
  );
  // Until the change has been looked at, which leaves no trace in the page.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const screen = await screenOf();
  const tabs = await screen.evaluate(async () =>
    (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).map(({ id, url }) => ({ id, url })),
  );
  const status = await askPage(screen, tabs.find(({ url }) => url?.endsWith('-2'))!.id!, 'page/status', {});
  expect(status?.article.title).toBe(borderGuarantees.headline);
  expect(status?.article.text).not.toContain(OTHER);
  expect(status?.article.url).toMatch(/\/life\/endless$/);
  await screen.close();
  await page.close();
});

test('a long live page keeps its claims on their words while it grows, and has those of what is new a little later', async () => {
  const page = await open('/life/live');
  await until(page, 'three lines and a signature');
  await page.evaluate(() => {
    const first = document.querySelector('article p')!;
    const text =
      'The spokesperson said on Friday that a ninth lorry of flour was allowed through the gate before noon, and that the ' +
      'drivers, who had slept in their cabins, would be paid for the nights that they had spent there.';
    first.before(Object.assign(document.createElement('p'), { textContent: text }));
    first.replaceWith(first.cloneNode(true));
  });
  // The paragraph is there to the reader before anything is said of it.
  let status = await statusOf(page);
  while (!status?.article.text.includes('a ninth lorry')) status = await statusOf(page);
  const { article, analysis } = status;
  const said = analysis.claims.flatMap(({ content }) => content.map(([start, end]) => article.text.slice(start, end)));
  expect(said.join()).toContain('three lines and a signature');
  expect(said.join()).not.toContain('a ninth lorry');
  expect((await painted(page)).join('\n')).toContain('“We have asked for three lines and a signature.');
  await page.bringToFront();
  await selectWords(page, 'slept in their cabins');
  await press(page, 'Highlight in Green');
  await untilPainted(page, 'readout-annotation-green', 'slept in their cabins');
  await until(page, 'a ninth lorry');
  await page.close();
});

test('what was folded away is read when the reader unfolds it', async () => {
  const page = await open('/life/more');
  await whenPainted(page);
  const last = folded.at(-1)!;
  expect((await statusOf(page))?.article.text).not.toContain(last);
  await page.bringToFront();
  await page.evaluate(() => document.getElementById('more')!.removeAttribute('style'));
  await expect
    .poll(async () => (await statusOf(page))?.article.text, { timeout: 12_000, interval: 500 })
    .toContain(last);
  await page.close();
});

test('an article in a frame of the page’s own is marked there', async () => {
  const page = await open('/life/framed');
  const frame = page.frames().find((one) => one.url().endsWith('/life/story'))!;
  await frame.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('readout-claim')), {
    timeout: 15_000,
  });
  await page.close();
});

test('all that is changed in a page is an element of ours beside its own, and that is gone when it is left', async () => {
  const page = await open('/app/harbour-talks');
  await page.evaluate(() => {
    const changed: string[] = [];
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].filter(({ nodeName }) => !nodeName.startsWith('READOUT-'));
        const isOwn = target.nodeName.startsWith('READOUT-') || (type === 'childList' && nodes.length === 0);
        if (!isOwn) changed.push(`${type} ${target.nodeName}`);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { changed });
  });
  await whenPainted(page);
  const words = linesOf(harbourTalks)[1]!.slice(0, 40);
  await selectWords(page, words);
  await press(page, 'Highlight in Green');
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('readout-annotation')));
  expect(await page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/app/'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await page.waitForFunction(
    () =>
      document.querySelector('readout-marks') === null &&
      ![...CSS.highlights.values()].some((highlight) => highlight.size > 0),
    { timeout: 12_000, polling: 100 },
  );
  await page.close();
});

test('a tab that the browser has discarded is read again when the reader returns to it', async () => {
  const page = await open('/life/story');
  await whenPainted(page);
  const screen = await screenOf();
  const tab = await tabOf(screen, page);
  // A browser may give the tab another number with this.
  const kept = await screen.evaluate(async (id) => {
    const { tabs } = globalThis.browser ?? globalThis.chrome;
    const { index } = await tabs.get(id);
    await tabs.discard(id);
    return (await tabs.query({ index, currentWindow: true }))[0]!.id!;
  }, tab);
  expect(await askPage(screen, kept, 'page/status', {}).catch(() => 'nobody')).toBe('nobody');
  await screen.evaluate((id) => (globalThis.browser ?? globalThis.chrome).tabs.update(id, { active: true }), kept);
  await expect
    .poll(async () => (await askPage(screen, kept, 'page/status', {}).catch(() => null))?.article.title, {
      timeout: 15_000,
    })
    .toBe(borderGuarantees.headline);
  await screen.close();
});
