import pageScript from '../page/granted.iife.ts?script&iife';
import { showCount } from '../platform/badge';
import { browser } from '../platform/browser';
import { announceChange } from '../platform/changes';
import { onPageCommand } from '../platform/commands';
import { keepRegistered, runOnce } from '../platform/granted-sites';
import { catalogueOf } from '../platform/i18n';
import { answer, pageIn } from '../platform/messages';
import { BACKGROUND_CALLS } from '../platform/protocol';
import { changeSettings, readSettings } from '../platform/settings';
import { openScreen } from '../platform/windows';
import { openLibrary } from '../store/open';
import { articleHandlers } from './article-handlers';
import { claimModelFrom } from './claim-model';
import { libraryHandlers } from './library-handlers';
import { obey } from './page-commands';

// The browser ends this worker whenever it likes, and starts it again at the next message. So everything is registered
// here, at once, and nothing is kept that the database does not hold.
const library = openLibrary();
const claimModel = claimModelFrom(browser.runtime.getURL('model/claims.bin'));

// Firefox takes a path without the slash for one beside the calling page.
const file = pageScript.replace(/^\/*/, '/');
keepRegistered(file);

browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
  // Not for developers, who install it anew all day.
  if (reason === 'install' && !temporary) void openScreen('welcome');
});

async function readOnce(tab: number): Promise<void> {
  await runOnce(file, tab);
  await pageIn(tab)('page/read', {});
}

answer(BACKGROUND_CALLS, {
  ...articleHandlers({ library, showCount, claimModel, readSettings, changeSettings, broadcast: announceChange }),
  ...libraryHandlers(library, announceChange),
  'language/sentences': ({ code }) => catalogueOf(code),
  'page/read-once': async ({ tab }) => {
    await readOnce(tab);
    return null;
  },
});

onPageCommand((command, tab) => {
  obey(command, pageIn(tab), () => readOnce(tab)).catch((error: unknown) => {
    console.error(`Readout: ${command} could not be done`, error);
  });
});
