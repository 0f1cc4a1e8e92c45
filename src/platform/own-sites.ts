import { EVERYWHERE, hostOfPattern, isOnSite, patternsOf } from '../core/sites/site-patterns';
import { browser } from './browser';

/** Why Readout runs on a site by itself: it came with it, the reader added it or all sites; or it does not. */
export type SiteGrant = 'built-in' | 'added' | 'everywhere' | 'none';

/** The sites that the reader added to the built-in ones, by host. */
export const ownSites = {
  /** In the order of the alphabet. */
  async list(): Promise<string[]> {
    const { origins = [] } = await browser.permissions.getAll();
    const builtIn = builtInPatterns();
    const own = origins.filter((origin) => !builtIn.includes(origin)).map(hostOfPattern);
    return [...new Set(own)].filter((host) => host !== '').sort();
  },
  async grantOf(host: string): Promise<SiteGrant> {
    if (builtInPatterns().some((pattern) => isOnSite(host, hostOfPattern(pattern)))) return 'built-in';
    if (await ownSites.everywhere()) return 'everywhere';
    return (await browser.permissions.contains({ origins: patternsOf(host) })) ? 'added' : 'none';
  },
  everywhere: (): Promise<boolean> => browser.permissions.contains({ origins: EVERYWHERE }),
  /** These two must be called straight from a click. They resolve to whether the reader granted it. */
  add: (host: string): Promise<boolean> => browser.permissions.request({ origins: patternsOf(host) }),
  addAll: (): Promise<boolean> => browser.permissions.request({ origins: EVERYWHERE }),
  async remove(host: string): Promise<void> {
    await browser.permissions.remove({ origins: patternsOf(host) });
  },
  async removeAll(): Promise<void> {
    await browser.permissions.remove({ origins: EVERYWHERE });
  },
};

const builtInPatterns = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
