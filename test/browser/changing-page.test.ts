import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { press, selectWords } from './harness/hands';
import { painted, whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const WORDS = 'humanitarian convoys were exempt';
const open = () => current.session.open(`${current.site.origin}/potohar/border-guarantees`);

/** Waits until the reader's highlight is on its words in the page as it is now, or on nothing. */
const until = async (page: Page, is: 'there' | 'gone'): Promise<void> => {
  const handle = await page.waitForFunction(
    (words, wanted) => {
      const ranges = [...(CSS.highlights.get('readout-annotation-green') ?? [])];
      const shown = ranges.filter(({ startContainer }) => startContainer.isConnected).map(String);
      return shown.join('').includes(words) === (wanted === 'there');
    },
    { timeout: 10_000 },
    WORDS,
    is,
  );
  await handle.dispose();
};

beforeAll(async () => {
  const page = await open();
  await whenPainted(page);
  await selectWords(page, WORDS);
  await press(page, 'Highlight in Green');
  await until(page, 'there');
  await page.close();
});

test('a highlight stays on its words when a framework draws the article again', async () => {
  const page = await open();
  await until(page, 'there');
  await page.evaluate(() => {
    const article = document.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
  });
  await until(page, 'there');
  await page.close();
});

test('a highlight goes with its paragraph, and is back when that arrives again', async () => {
  const page = await open();
  await until(page, 'there');
  await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words))!;
    const after = paragraph.previousElementSibling!;
    paragraph.remove();
    Object.assign(window, { putBack: () => after.after(paragraph) });
  }, WORDS);
  await until(page, 'gone');
  expect((await painted(page)).length).toBeGreaterThan(0);
  await page.evaluate('putBack()');
  await until(page, 'there');
  await page.close();
});

test('a highlight moves with its words when paragraphs come in above, and others are wrapped', async () => {
  const page = await open();
  await until(page, 'there');
  await page.evaluate(() => {
    const first = document.querySelector('article p')!;
    first.before(
      Object.assign(document.createElement('p'), {
        textContent:
          'This story was corrected on Friday, and the line on the crossings was made clearer than it had been before.',
      }),
    );
    for (const paragraph of document.querySelectorAll('article p')) {
      const box = document.createElement('div');
      paragraph.before(box);
      box.append(paragraph);
    }
  });
  await until(page, 'there');
  expect((await painted(page)).join('\n')).toContain(WORDS);
  await page.close();
});

test('a highlight is there when the reader comes back to the page', async () => {
  const page = await open();
  await until(page, 'there');
  await page.goto(`${current.site.origin}/`);
  // Firefox shows the kept page without loading it, and its driver's own way back waits for a load.
  await page.evaluate(() => history.back());
  await until(page, 'there');
  await page.close();
});
