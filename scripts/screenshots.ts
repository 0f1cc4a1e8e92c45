import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickWords, inUi } from '../test/browser/harness/hands';
import { launch } from '../test/browser/harness/launch';
import { whenPainted } from '../test/browser/harness/marks';
import { IN_PAGE_STATES } from '../test/browser/screens/in-page-states';
import { choose, LOOKS, type Look, type Prepared, prepare } from '../test/browser/screens/prepared';
import { leave, reach, type ScreenState, STATES } from '../test/browser/screens/states';
import { serveSite } from '../test/site/server';
import { browserNamed } from './browsers';
import { buildExtension } from './build';

/** `npm run screenshots [name…]`: every state of every screen, from the running extension, in `out/screenshots`. */
const FOLDER = 'out/screenshots';
/** The README's pictures are those in English on light paper; they are kept in the repository. */
const README = 'docs/pictures';
const IN_README: Readonly<Record<string, string>> = {
  'popup-claims': 'popup.png',
  'library-article': 'library.png',
};

const wanted = process.argv.slice(2);
const states = STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const installed = await browserNamed('chromium');
const extension = await mkdtemp(join(tmpdir(), 'readout-extension-'));
await buildExtension(installed.target, extension, {
  sites: { matches: ['http://127.0.0.1/*'], hosts: ['http://127.0.0.1/*'] },
  openUi: true,
});
const site = await serveSite();
const session = await launch({ installed, extension, headless: true });
try {
  await Promise.all([FOLDER, README].map((folder) => mkdir(folder, { recursive: true })));
  if (wanted.length === 0 || wanted.includes('reading')) await takeReading();
  for (const look of LOOKS) await takeInPage(look);
  const prepared = await prepare(session, site);
  for (const look of LOOKS) await takeAll(prepared, look);
} finally {
  await session.close();
  await site.stop();
  await rm(extension, { recursive: true, force: true });
}

/** A briefing with its claims marked and a card open, at the size of the README. */
async function takeReading(): Promise<void> {
  const page = await session.open(`${site.origin}/potohar/border-guarantees`);
  await page.setViewport({ width: 900, height: 760 });
  await whenPainted(page);
  await clickWords(page, '“The data has gone out every morning at six,”');
  await inUi(page, '.p-card');
  await page.screenshot({ path: `${README}/reading.png` });
  await page.close();
}

/** What is shown in a page itself, each in a page opened anew. */
async function takeInPage(look: Look): Promise<void> {
  const screen = await session.openScreen('src/screens/options/index.html');
  await choose(screen, look);
  await screen.close();
  for (const [name, reachState] of Object.entries(IN_PAGE_STATES)) {
    if (wanted.length > 0 && !wanted.includes(`page-${name}`)) continue;
    const page = await session.open(`${site.origin}/potohar/border-guarantees`);
    await page.setViewport({ width: 1000, height: 760 });
    await whenPainted(page);
    await reachState(page, session);
    const path = `${FOLDER}/page-${name}-${look.language}-${look.theme}.png` as const;
    await page.screenshot({ path });
    await page.close();
    console.log(path);
  }
}

async function takeAll(prepared: Prepared, look: Look): Promise<void> {
  const screen = await prepared.session.openScreen('src/screens/options/index.html');
  await choose(screen, look);
  await screen.close();
  for (const state of states) await take(prepared, state, look);
}

async function take(prepared: Prepared, state: ScreenState, { language, theme }: Look): Promise<void> {
  const page = await reach(prepared, state);
  const path = `${FOLDER}/${state.name}-${language}-${theme}.png` as const;
  await page.screenshot({ path });
  const kept = language === 'en' && theme === 'light' ? IN_README[state.name] : undefined;
  if (kept) await page.screenshot({ path: `${README}/${kept}` as `${string}.png` });
  await leave(page, state);
  console.log(path);
}
