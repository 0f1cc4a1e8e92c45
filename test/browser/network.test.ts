import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { browserNamed } from '../../scripts/browsers';
import { type Site, serveSite } from '../site/server';
import { openPopup, tabOf } from './harness/extension';
import { clickWords, press, selectWords } from './harness/hands';
import { launch, type Session } from './harness/launch';
import { whenPainted } from './harness/marks';
import { type RecordingProxy, recordingProxy } from './harness/recording-proxy';

let proxy: RecordingProxy;
let site: Site;
let session: Session;

beforeAll(async () => {
  proxy = await recordingProxy();
  site = await serveSite();
  const installed = await browserNamed(inject('browser'));
  session = await launch({ installed, extension: inject('extension'), headless: true, proxy: proxy.port });
});

afterAll(async () => {
  await session?.close();
  await site?.stop();
  await proxy?.stop();
});

/** What the browsers ask for by themselves, whatever is installed in them. */
const THE_BROWSERS_OWN =
  /(^|\.)(google|googleapis|gstatic|googleusercontent|gvt1|mozilla|firefox|mozaws)\.(com|org|net)(:\d+)?$/;

test('nothing is asked of the network while a reader reads, keeps, reviews and exports', async () => {
  const page = await session.open(`${site.origin}/potohar/border-guarantees`);
  await whenPainted(page);
  await clickWords(page, '“The data has gone out every morning at six,”');
  await press(page, 'Keep');
  await selectWords(page, 'The next briefing is due');
  await press(page, 'Highlight in Green');
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('green')));
  const screen = await session.openScreen('src/screens/popup/index.html');
  const popup = await openPopup(session, await tabOf(screen, page));
  await popup.waitForFunction(() => document.body.innerText.includes('Kakarzai'));
  for (const path of ['library', 'options', 'welcome', 'panel']) {
    const other = await session.openScreen(`src/screens/${path}/index.html`);
    await other.waitForFunction(() => document.body.innerText.trim().length > 0);
  }
  // The site itself was asked for the page, and for an icon that it does not have; by the page, not by Readout.
  expect(new Set(site.requests)).toEqual(new Set(['/potohar/border-guarantees', '/favicon.ico']));
  expect(proxy.outside.filter((host) => !THE_BROWSERS_OWN.test(host))).toEqual([]);
});

test('what would be asked is seen: the proxy notes a page that asks for another host', async () => {
  const page = await session.open(`${site.origin}/potohar/border-guarantees`);
  await page.evaluate(() => fetch('http://elsewhere.invalid/x', { mode: 'no-cors' }).catch(() => null));
  expect(proxy.outside).toContain('elsewhere.invalid');
});
