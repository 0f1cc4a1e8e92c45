import { EXPORT_FORMATS } from '../core/formats/registry';
import { type ActiveTab, activeTab, tabWithId } from '../platform/active-tab';
import { onChange } from '../platform/changes';
import { storedDrafts } from '../platform/drafts';
import { followPage } from '../platform/following';
import { libraryRecords } from '../platform/library-record';
import { background, pageIn } from '../platform/messages';
import { readSettings } from '../platform/settings';
import { openOptions, openScreen, panelOpener } from '../platform/windows';
import { copy } from './copy';
import { download } from './download';
import { ownTemplate } from './files/own-template';
import { type Reading, readingOf } from './reading/reading';
import type { Page, ReadingTools } from './reading/tools';
import { siteOf } from './site';

/** The tools of a screen that stands beside the tab in front, or the one it was told where it is a tab of its own. */
export async function toolsOfTab(): Promise<ReadingTools> {
  const tab = await tabBeside();
  const page = pageIn(tab?.id ?? -1);
  return readingTools(tab, page, await Promise.race([readingOf(page), waiting()]));
}

async function tabBeside(): Promise<ActiveTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return named ? tabWithId(Number(named)) : activeTab();
}

function readingTools(tab: ActiveTab | null, page: Page, first: Reading): ReadingTools {
  return {
    place: `${tab?.id} ${tab?.url}`,
    background,
    page,
    first,
    onChange,
    follow: (listener, signal) => {
      // A page that goes away is told by the tab.
      if (tab) followPage(tab.id, listener, () => undefined, signal);
    },
    drafts: storedDrafts,
    records: libraryRecords,
    site: siteOf(tab),
    formats: [...EXPORT_FORMATS, ownTemplate(readSettings)],
    download,
    copy,
    following: null,
    openPanel: panelOpener(tab?.id ?? -1),
    openLibrary: () => openScreen('library'),
    openOptions,
  };
}

/** So long (ms) a screen waits for its page before it shows that it waits: what is drawn once is there sooner. */
const PATIENCE = 100;

const waiting = (): Promise<Reading> =>
  new Promise((resolve) => setTimeout(() => resolve({ kind: 'loading' }), PATIENCE));
