import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { askPage, tabOf } from './harness/extension';
import { press, selectWords } from './harness/hands';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const WORDS = 'humanitarian convoys were exempt';
const open = () => current.session.open(`${current.site.origin}/potohar/border-guarantees`);

/** Waits until the reader's highlight is on its words in the page as it is now, or on nothing. */
const until = async (page: Page, is: 'there' | 'gone'): Promise<void> => {
  await page.waitForFunction(
    (words, wanted) => {
      const ranges = [...(CSS.highlights.get('readout-annotation-green') ?? [])];
      const shown = ranges.filter(({ startContainer }) => startContainer.isConnected).map(String);
      return shown.join('').includes(words) === (wanted === 'there');
    },
    { timeout: 10_000 },
    WORDS,
    is,
  );
};

/** Puts the paragraph that says the words, and those after it, into an element of this markup. */
const foldAway = (page: Page, markup: string): Promise<void> =>
  page.evaluate(
    (words, html) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words))!;
      const box = document.createElement('div');
      box.innerHTML = html;
      const fold = box.firstElementChild!;
      paragraph.before(fold);
      const rest = [...paragraph.parentElement!.children];
      fold.append(...rest.slice(rest.indexOf(paragraph)));
    },
    WORDS,
    markup,
  );

/** How the reader's highlight was found in the page, as its status says. */
const anchorIn = async (page: Page): Promise<string | undefined> => {
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const status = await askPage(screen, await tabOf(screen, page), 'page/status', {});
  await screen.close();
  return status?.annotations[0]?.anchor;
};

/** Jumps to the reader's highlight, as the panel does; whether it is seen then. */
const jumped = async (page: Page): Promise<boolean> => {
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const tab = await tabOf(screen, page);
  const { annotations } = (await askPage(screen, tab, 'page/status', {}))!;
  const there = await askPage(screen, tab, 'page/jump', { mark: annotations[0]!.annotation.id });
  await screen.close();
  const seen = await page.evaluate(() => {
    const [range] = CSS.highlights.get('readout-annotation-green') ?? [];
    const box = (range as Range).getBoundingClientRect();
    return box.width > 0 && box.top >= 0 && box.bottom <= innerHeight;
  });
  return there && seen;
};

beforeAll(async () => {
  const page = await open();
  await whenPainted(page);
  await selectWords(page, WORDS);
  await press(page, 'Highlight in Green');
  await until(page, 'there');
  await page.close();
});

afterEach(async () => {
  for (const page of await current.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
});

test.each([
  ['closed details', '<details><summary>More</summary></details>'],
  ['what only the browser’s search opens', '<div hidden="until-found"></div>'],
])('a highlight in %s stays, and is opened by a jump to it', async (_what, markup) => {
  const page = await open();
  await until(page, 'there');
  await foldAway(page, markup);
  await until(page, 'there');
  expect(await page.evaluate(() => [...CSS.highlights.get('readout-annotation-green')!].length)).toBe(1);
  await expect.poll(() => jumped(page), { timeout: 10_000 }).toBe(true);
});

test('what the browser’s search would open tells the page that it is opened', async () => {
  const page = await open();
  await until(page, 'there');
  await foldAway(page, '<div hidden="until-found"></div>');
  await page.evaluate(() => {
    document.addEventListener('beforematch', () => document.body.setAttribute('data-opened', ''));
  });
  await expect.poll(() => jumped(page), { timeout: 10_000 }).toBe(true);
  expect(await page.evaluate(() => document.body.hasAttribute('data-opened'))).toBe(true);
});

test.each([
  ['a tab that is not chosen', '<div role="tabpanel" hidden></div>'],
  ['“read more”', '<div style="display: none"></div>'],
])('a highlight in %s is back when that is shown', async (_what, markup) => {
  const page = await open();
  await until(page, 'there');
  await foldAway(page, markup);
  await expect.poll(() => anchorIn(page), { timeout: 10_000 }).toBe('lost');
  await until(page, 'gone');
  await page.evaluate(() => {
    const fold = document.querySelector<HTMLElement>('[role=tabpanel], [style="display: none"]')!;
    fold.hidden = false;
    fold.style.display = '';
  });
  await until(page, 'there');
});

test('a highlight in a list that draws only what is in view goes and comes with its paragraph', async () => {
  const page = await open();
  await until(page, 'there');
  await page.evaluate((words) => {
    const article = document.querySelector('article')!;
    const says = [...article.querySelectorAll('p')].map(({ textContent }) => textContent);
    const box = article.querySelector('p')!.parentElement!;
    const at = says.findIndex((text) => text.includes(words));
    const draw = (from: number, to: number) => {
      for (const old of box.querySelectorAll('p')) old.remove();
      for (const text of says.slice(from, to))
        box.append(Object.assign(document.createElement('p'), { textContent: text }));
    };
    Object.assign(window, { above: () => draw(0, at), around: () => draw(Math.max(0, at - 2), at + 3) });
  }, WORDS);
  for (let i = 0; i < 2; i++) {
    await page.evaluate('above()');
    await until(page, 'gone');
    await page.evaluate('around()');
    await until(page, 'there');
  }
});

test('a highlight is found where the page has moved its words out of the article', async () => {
  const page = await open();
  await until(page, 'there');
  await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words))!;
    const footer = document.createElement('footer');
    document.body.append(footer);
    footer.append(paragraph);
  }, WORDS);
  await until(page, 'there');
  await expect.poll(() => jumped(page), { timeout: 10_000 }).toBe(true);
});
