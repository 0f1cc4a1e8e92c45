import { expect, inject, test } from 'vitest';
import { inUi, press, selectWords } from './harness/hands';
import { gone, untilPainted } from './harness/in-page';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();

test('a page whose extension was updated says so where something is to be saved, and loses nothing', async () => {
  const page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await whenPainted(page);
  await selectWords(page, 'a night of firing');
  await press(page, 'Note');
  await (await inUi(page, 'textarea')).type('typed before');
  await update();
  await page.bringToFront();
  if (inject('browser') === 'chromium') {
    await (await inUi(page, 'textarea')).type(' and after');
    await press(page, 'Save');
    expect(await (await inUi(page, '[role=alert]')).evaluate((alert) => alert.textContent)).toMatch(/was updated/);
    expect(await (await inUi(page, 'textarea')).evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
      'typed before and after',
    );
    // An extension that a test has loaded runs in no page after this; that the page is loaded again is what is seen.
    await Promise.all([page.waitForNavigation(), press(page, 'Reload the page')]);
    return;
  }
  // Firefox takes the old script away, with all that it shows, and runs the new one in the page at once.
  await gone(page, '.p-editor');
  await untilPainted(page, 'readout-annotation-yellow', 'a night of firing');
  expect(await page.$$('readout-marks')).toHaveLength(1);
  await selectWords(page, 'four guards');
  await press(page, 'Highlight in Green');
  await untilPainted(page, 'readout-annotation-green', 'four guards');
});

/** Has the extension begin anew, as an update does. */
async function update(): Promise<void> {
  const { session } = current;
  if (inject('browser') === 'firefox') {
    await session.browser.installExtension(inject('extension'));
    return;
  }
  const screen = await session.openScreen('src/screens/options/index.html');
  // The screen goes with the extension that it belongs to, before it can answer.
  const gone = new Promise<void>((resolve) => screen.once('close', () => resolve()));
  screen.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
}
