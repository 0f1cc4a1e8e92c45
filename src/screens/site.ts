import { type ActiveTab, readOnce } from '../platform/active-tab';
import { ownSites } from '../platform/own-sites';
import type { SiteAccess } from './reading/tools';

/** What can be asked for the site of a tab. */
export function siteOf(tab: ActiveTab | null): SiteAccess {
  const host = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).hostname.replace(/^www\./, '') : null;
  return { host, readOnce: () => readOnce(tab?.id ?? -1), always: () => ownSites.add(host ?? '') };
}
