import pageScript from '../page/granted.iife.ts?script&iife';
import { allTabs } from '../platform/active-tab';
import { writeBackupFile } from '../platform/backup-writer';
import { showCount } from '../platform/badge';
import { browser } from '../platform/browser';
import { announceChange } from '../platform/changes';
import { onPageCommand } from '../platform/commands';
import { saveDownload } from '../platform/downloads';
import { keepRegistered, runOnce } from '../platform/granted-sites';
import { closeHiddenPage, isBackgroundPage, openHiddenPage } from '../platform/hidden-page';
import { catalogueOf } from '../platform/i18n';
import { keepAwake } from '../platform/keep-awake';
import { libraryRecords } from '../platform/library-record';
import { answer, pageIn } from '../platform/messages';
import { BACKGROUND_CALLS, type Background, type Handlers, type SenderContext } from '../platform/protocol';
import { changeSettings, readSettings } from '../platform/settings';
import { openScreen } from '../platform/windows';
import { openLibrary } from '../store/open';
import { articleHandlers } from './article-handlers';
import { claimModelFrom } from './claim-model';
import { libraryHandlers } from './library-handlers';
import { obey } from './page-commands';
import { safekeeping } from './safekeeping';
import { tender } from './tending';
import { writtenIn } from './written';

// The browser ends this worker whenever it likes, and starts it again at the next message. So everything is registered
// here, at once, and nothing is kept that the database does not hold.
const library = openLibrary(undefined, undefined, keepAwake);
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

const keeping = safekeeping({
  library,
  records: libraryRecords,
  schedule: async () => (await readSettings()).backups,
  // Chrome's background is a service worker, which can make no file.
  startWriting: async () =>
    isBackgroundPage()
      ? void writeBackupFile(inProcess)
      : openHiddenPage('src/screens/backup-writer/index.html', 'Writes the backup that the reader has scheduled'),
  save: saveDownload,
  endWriting: closeHiddenPage,
});

const handlers: Handlers<typeof BACKGROUND_CALLS, SenderContext> = {
  ...articleHandlers({ library, showCount, claimModel, readSettings, changeSettings, broadcast: announceChange }),
  ...libraryHandlers(library, announceChange, tender(library, keeping.look)),
  ...keeping.handlers,
  'language/sentences': ({ code }) => catalogueOf(code),
  'page/written-elsewhere': async (_params, { tab }) =>
    writtenIn(
      (await allTabs()).filter((id) => id !== tab),
      pageIn,
    ),
  'page/read-once': async ({ tab }) => {
    await readOnce(tab);
    return null;
  },
};
const inProcess: Background = (name, params) =>
  handlers[name](params as never, { tab: null, url: '', isPrivate: false }) as never;
answer(BACKGROUND_CALLS, handlers);

onPageCommand((command, tab) => {
  obey(command, pageIn(tab), () => readOnce(tab)).catch((error: unknown) => {
    console.error(`Readout: ${command} could not be done`, error);
  });
});
