import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Session } from '../test/browser/harness/launch';
import { serveSite } from '../test/site/server';
import { BROWSER_NAMES, browserNamed, NoBrowserError } from './browsers';
import { buildExtension } from './build';
import { tour } from './tour';

/**
 * `npm start`: the extension in a fresh profile of an installed browser, on a sample briefing. Where there is no
 * display the same tour runs headless and leaves pictures and exported files in `out/tour`.
 */
const ARTICLE = '/potohar/border-guarantees';
const SAMPLE_SITE = 'http://127.0.0.1/*';
const TOUR_FOLDER = 'out/tour';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
});

try {
  await start();
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  console.error(`${error.message}\nChoose another with: npm start -- --browser ${BROWSER_NAMES.join('|')}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const installed = await browserNamed(values.browser);
  const headless = values.headless || !hasDisplay();
  const extension = await mkdtemp(join(tmpdir(), 'readout-extension-'));
  console.log(`Building Readout for ${installed.name} …`);
  // A popup that no click has opened, as the tour's, is told a page's address only where the site was granted.
  const sites = { matches: [SAMPLE_SITE], hosts: headless ? [SAMPLE_SITE] : [] };
  await buildExtension(installed.target, extension, { sites, openUi: headless });
  const site = await serveSite();
  const session = await launch({ installed, extension, headless, ownSignals: true });
  const over = ended(session);
  try {
    if (headless) await Promise.race([tour(session, site.origin + ARTICLE, TOUR_FOLDER), over]);
    else await Promise.all([stayOpen(session, site.origin), over]);
  } finally {
    await session.close();
    await site.stop();
    await rm(extension, { recursive: true, force: true });
  }
}

/** Resolves when the reader presses Ctrl-C or closes the browser. */
function ended({ browser }: Session): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    browser.once('disconnected', resolve);
  });
}

async function stayOpen(session: Session, origin: string): Promise<void> {
  await session.open(origin + ARTICLE);
  console.log(`The sample news site is at ${origin}/\nPress Ctrl-C, or close the browser, to end.`);
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
