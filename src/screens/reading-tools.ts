import { EXPORT_FORMATS } from '../core/formats/registry';
import type { ActiveTab } from '../platform/active-tab';
import { onChange } from '../platform/changes';
import { storedDrafts } from '../platform/drafts';
import { background, pageIn } from '../platform/messages';
import { openOptions, openScreen } from '../platform/windows';
import { download } from './download';
import type { ReadingTools } from './reading/tools';
import { siteOf } from './site';

/** The tools of a screen that stands beside a tab, in a real extension. */
export function readingTools(tab: ActiveTab | null): ReadingTools {
  return {
    background,
    page: pageIn(tab?.id ?? -1),
    onChange,
    drafts: storedDrafts,
    site: siteOf(tab),
    formats: EXPORT_FORMATS,
    download,
    openLibrary: () => openScreen('library'),
    openOptions,
  };
}
