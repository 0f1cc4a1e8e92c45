import { type ActiveTab, activeTab, tabWithId } from '../platform/active-tab';
import { onChange } from '../platform/changes';
import { storedDrafts } from '../platform/drafts';
import { followPage } from '../platform/following';
import { libraryRecords } from '../platform/library-record';
import { background, pageIn } from '../platform/messages';
import type { PAGE_CALLS } from '../platform/protocol';
import { readSettings } from '../platform/settings';
import { openOptions, openScreen, panelOpener } from '../platform/windows';
import { download } from './download';
import { offeredFormats } from './files/offered-formats';
import type { Page, ReadingTools } from './reading/tools';
import { siteOf } from './site';

/** The tools of a screen that stands beside the tab in front, or the one it was told where it is a tab of its own. */
export const toolsOfTab = async (): Promise<ReadingTools> => readingTools(await tabBeside());

async function tabBeside(): Promise<ActiveTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return named ? tabWithId(Number(named)) : activeTab();
}

function readingTools(tab: ActiveTab | null): ReadingTools {
  return {
    place: `${tab?.id} ${tab?.url}`,
    background,
    page: askedAhead(pageIn(tab?.id ?? -1)),
    onChange,
    follow: (listener, signal) => {
      // A page that goes away is told by the tab.
      if (tab) followPage(tab.id, listener, () => undefined, signal);
    },
    drafts: storedDrafts,
    records: libraryRecords,
    site: siteOf(tab),
    formats: offeredFormats(readSettings),
    download,
    following: null,
    openPanel: panelOpener(tab?.id ?? -1),
    openLibrary: () => openScreen('library'),
    openOptions,
  };
}

/** Asks what a page is at once, before the screen is there to ask it; the first question gets that answer. */
function askedAhead(page: Page): Page {
  let status: ReturnType<typeof page<'page/status'>> | null = page('page/status', {});
  // A page that does not answer is told to whoever asks.
  status.catch(() => undefined);
  return ((name: keyof typeof PAGE_CALLS, params: never) => {
    if (name !== 'page/status' || status === null) return page(name, params);
    const answer = status;
    status = null;
    return answer;
  }) as Page;
}
