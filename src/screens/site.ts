import type { ActiveTab } from '../platform/active-tab';
import { background } from '../platform/messages';
import { ownSites } from '../platform/own-sites';
import type { SiteAccess } from './reading/tools';

/** What can be asked for the site of a tab. */
export function siteOf(tab: ActiveTab | null): SiteAccess {
  if (!tab?.url) return { kind: 'unknown' };
  if (!/^https?:/.test(tab.url)) return { kind: 'browser' };
  const host = new URL(tab.url).hostname.replace(/^www\./, '');
  const readOnce = () => background('page/read-once', { tab: tab.id });
  // From now on by itself; this page, which is open already, on request.
  const always = async () => (await ownSites.add(host)) && readOnce();
  return { kind: 'site', host, readOnce, always };
}
