import { EXPORT_FORMATS } from '../core/formats/registry';
import { type ActiveTab, activeTab, tabWithId } from '../platform/active-tab';
import { onChange } from '../platform/changes';
import { storedDrafts } from '../platform/drafts';
import { libraryRecords } from '../platform/library-record';
import { background, pageIn } from '../platform/messages';
import { openOptions, openScreen, panelOpener } from '../platform/windows';
import { download } from './download';
import type { ReadingTools } from './reading/tools';
import { siteOf } from './site';

/** The tab a screen stands beside: the one in front, or the one it was told where it was opened in a tab of its own. */
export async function tabBeside(): Promise<ActiveTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return named ? tabWithId(Number(named)) : activeTab();
}

/** The tools of a screen that stands beside a tab, in a real extension. */
export function readingTools(tab: ActiveTab | null): ReadingTools {
  return {
    background,
    page: pageIn(tab?.id ?? -1),
    onChange,
    drafts: storedDrafts,
    records: libraryRecords,
    site: siteOf(tab),
    formats: EXPORT_FORMATS,
    download,
    openPanel: panelOpener(tab?.id ?? -1),
    openLibrary: () => openScreen('library'),
    openOptions,
  };
}
