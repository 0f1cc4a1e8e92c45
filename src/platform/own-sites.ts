import { browser } from './browser';

/** Every site there is, in the words of the manifest: browsers grant and revoke these as they stand there. */
const EVERYWHERE = ['https://*/*', 'http://*/*'];

/** The sites that the reader added to the built-in ones. A site is its host, with all hosts below it. */
export const ownSites = {
  /** In the order of the alphabet. */
  async list(): Promise<string[]> {
    const { origins = [] } = await browser.permissions.getAll();
    const builtIn = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches));
    const own = origins.filter((origin) => !builtIn.has(origin)).map(hostOf);
    return [...new Set(own)].filter((host) => host !== '').sort();
  },
  /** Must be called straight from a click. Resolves to whether the reader granted it. */
  add: (host: string): Promise<boolean> => browser.permissions.request({ origins: originsOf(host) }),
  async remove(host: string): Promise<void> {
    await browser.permissions.remove({ origins: originsOf(host) });
  },
  /** Whether Readout may run on all sites. */
  isEverywhere: (): Promise<boolean> => browser.permissions.contains({ origins: EVERYWHERE }),
  /** Must be called straight from a click. Resolves to whether the reader granted it. */
  addEverywhere: (): Promise<boolean> => browser.permissions.request({ origins: EVERYWHERE }),
  /** Sites that were granted by name stay so where the browser keeps them apart. */
  async removeEverywhere(): Promise<void> {
    await browser.permissions.remove({ origins: EVERYWHERE });
  },
};

const originsOf = (host: string): string[] => [`*://${host}/*`, `*://*.${host}/*`];

/** `*://*.example.org/*` as `example.org`; empty where a pattern names no host. */
const hostOf = (origin: string): string => /^[^:]+:\/\/(?:\*\.)?([^*/]+)\//.exec(origin)?.[1] ?? '';
