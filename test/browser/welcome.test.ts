import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { clickWords, inUi, press, selectWords } from './harness/hands';
import { gone, untilPainted } from './harness/in-page';
import { stage } from './harness/session';

const current = stage();
let page: Page;
beforeEach(async () => {
  page = await current.session.openScreen('src/screens/welcome/index.html');
  await page.waitForSelector('.w-article');
  await page.waitForSelector('readout-marks');
});

const tried = () => page.$eval('.w-tried', (element) => element.textContent);

describe('the sample article of the first page', () => {
  test('has its claims inside its sentences, in the browser’s language', async () => {
    const sentences = await page.$$eval('.w-article [data-block]', (blocks) =>
      blocks.map((block) => block.textContent),
    );
    expect(sentences[1]).toBe(
      '“We need written, verifiable guarantees,” Foreign Office spokesperson Irena Holt said at the weekly briefing on Thursday.',
    );
  });

  test('says of a claim that is pressed who speaks and what they do', async () => {
    await clickWords(page, 'written, verifiable guarantees');
    const card = await inUi(page, '.p-card');
    const said = await card.evaluate((element) => element.textContent);
    expect(said).toContain('Irena Holt');
    expect(said).toContain('Demands');
  });

  test('can be highlighted in and written on, as an article can, and says so', async () => {
    expect(await tried()).toBe('');
    await selectWords(page, 'misleading');
    await press(page, 'Highlight in Green');
    await untilPainted(page, 'readout-annotation-green', 'misleading');
    await expect.poll(tried).toMatch(/That is all it takes/);
    await selectWords(page, 'grave concern');
    await press(page, 'Note');
    await (await inUi(page, 'textarea')).type('second time this month');
    await press(page, 'Save');
    await gone(page, '.p-editor');
  });

  test('lets a claim be corrected', async () => {
    await clickWords(page, 'three-nation water panel');
    await press(page, 'Correct');
    await press(page, 'Not a claim');
    await gone(page, '.p-card');
  });
});
