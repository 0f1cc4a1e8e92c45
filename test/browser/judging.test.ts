import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPopup, tabOf } from './harness/extension';
import { pressIn } from './harness/hands';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
let page: Page;
let popup: Page;
let tab: number;

const whenUnpainted = () =>
  page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('readout-')), {
    timeout: 5000,
  });
const kind = async (words: string) => {
  const said = await popup.waitForSelector(`.r-kind::-p-text(${words})`, { timeout: 5000 });
  expect(said).not.toBeNull();
};

beforeAll(async () => {
  page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await whenPainted(page);
  const screen = await current.session.openScreen('src/screens/popup/index.html');
  tab = await tabOf(screen, page);
  popup = await openPopup(current.session, tab);
  await screen.close();
});
afterAll(async () => {
  await popup?.close();
  await page?.close();
});

test('an article that the reader says to be no briefing loses its marks at once, and gets them back', async () => {
  await pressIn(popup, 'Mark as no briefing');
  await kind('Not a briefing: you said so');
  await whenUnpainted();
  await pressIn(popup, 'Take it back');
  await kind('Reports a Foreign Office briefing');
  await whenPainted(page);
});

test('a word on the whole site holds when its pages are opened, until it is taken back', async () => {
  await pressIn(popup, 'Mark as no briefing');
  await pressIn(popup, 'Same for all of 127.0.0.1');
  await pressIn(popup, 'Take it back');
  await kind('Not a briefing: you said so of all of 127.0.0.1');
  await page.reload();
  const stored = await popup.evaluate(
    async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings'))['settings'],
  );
  expect(stored).toMatchObject({ siteVerdicts: { '127.0.0.1': false } });
  await popup.close();
  popup = await openPopup(current.session, tab);
  await pressIn(popup, 'Read it all the same');
  await pressIn(popup, 'Take it back');
  await kind('Reports a Foreign Office briefing');
  await whenPainted(page);
});

// Chromium without a window has nobody to ask; Firefox is set to grant what is asked for.
test.runIf(inject('browser') === 'firefox')('a site is granted and taken back where its page is', async () => {
  const screen = await current.session.openScreen('src/screens/options/index.html');
  await screen.locator('form input').fill('quay.example');
  await screen.locator('form button').click();
  await screen.waitForSelector('.k-lines bdi::-p-text(quay.example)', { timeout: 20_000 });
  await pressIn(screen, 'Remove quay.example');
  await screen.waitForFunction(() => !document.querySelector('.k-lines')?.textContent?.includes('quay.example'), {
    timeout: 20_000,
  });
  await screen.close();
});
