import { expect, test } from 'vitest';
import { openPopup, tabOf } from './harness/extension';
import { inUi } from './harness/hands';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const NEWER = /written by a newer Readout/;

test('a library that cannot be read is told of when an article is opened, beside its marks', async () => {
  const screen = await current.session.openScreen('src/screens/welcome/index.html');
  await current.session.killBackground();
  // As a later version would leave it.
  await screen.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('readout', 1000);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await whenPainted(page);
  expect(await (await inUi(page, '.p-failed')).evaluate((said) => said.textContent)).toMatch(NEWER);
  const popup = await openPopup(current.session, await tabOf(screen, page));
  await popup.waitForSelector('[role=tab]');
  expect(await popup.$eval('[role=alert]', (said) => said.textContent)).toMatch(NEWER);
});
