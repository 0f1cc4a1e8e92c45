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
  const thenRead = async (asked: Promise<boolean>) => {
    const granted = await asked;
    if (granted) await readOnce();
    return granted;
  };
  return {
    kind: 'site',
    host,
    grant: () => ownSites.grantOf(host),
    readOnce,
    always: () => thenRead(ownSites.add(host)),
    everywhere: () => thenRead(ownSites.addAll()),
    stop: (grant) => (grant === 'everywhere' ? ownSites.removeAll() : ownSites.remove(host)),
  };
}
