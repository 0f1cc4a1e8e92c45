import { type ActiveTab, readOnce } from '../platform/active-tab';
import { ownSites } from '../platform/own-sites';
import type { SiteAccess } from './reading/tools';

/** What can be asked for the site of a tab. */
export function siteOf(tab: ActiveTab | null): SiteAccess {
  if (!tab?.url) return { kind: 'unknown' };
  if (!/^https?:/.test(tab.url)) return { kind: 'browser' };
  const host = new URL(tab.url).hostname.replace(/^www\./, '');
  return { kind: 'site', host, readOnce: () => readOnce(tab.id), always: () => ownSites.add(host) };
}
