import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { downloaded } from '../test/browser/harness/downloaded';
import { exportAs } from '../test/browser/harness/exports';
import { openPopup, tabOf } from '../test/browser/harness/extension';
import { clickWords, inUi, press, selectWords } from '../test/browser/harness/hands';
import type { Session } from '../test/browser/harness/launch';
import { whenPainted } from '../test/browser/harness/marks';

const EXPORTS = [
  ['markdown', '.md'],
  ['csv', '.csv'],
  ['json-ld', '.jsonld'],
] as const;

/** What a reader would do first, done by itself: pictures of each step, and the exported files, go into `folder`. */
export async function tour(session: Session, article: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const picture = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`  ${join(folder, `${name}.png`)}`);
  };
  console.log('A briefing is opened, a claim kept, words highlighted, and all of it exported:');
  const page = await session.open(article);
  await whenPainted(page);
  await picture(page, '1-claims-marked');

  await clickWords(page, '“The data has gone out every morning at six,”');
  await inUi(page, '.p-card');
  await picture(page, '2-claim-card');
  await press(page, 'Keep');
  await page.keyboard.press('Escape');
  await selectWords(page, 'after a night of firing in which four guards were killed');
  await inUi(page, '.p-toolbar');
  await picture(page, '3-selection-toolbar');
  await press(page, 'Highlight in Green');
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('green')));

  const screen = await session.openScreen('src/screens/popup/index.html');
  const popup = await openPopup(session, await tabOf(screen, page));
  await popup.waitForFunction(() => document.body.innerText.includes('Kakarzai'));
  // The site's button waits for what the browser says of permissions.
  await popup.waitForSelector('.r-menu:not(.r-export) summary');
  await picture(popup, '4-popup');
  for (const [format, extension] of EXPORTS) {
    await exportAs(popup, format);
    await downloaded(session, extension);
  }
  for (const name of await readdir(session.downloads)) {
    await copyFile(join(session.downloads, name), join(folder, name));
    console.log(`  ${join(folder, name)}`);
  }
  console.log(`Done. Pictures and exported files are in ${folder}`);
}
