/**
 * Match patterns of the sites that a reader may grant. Chrome refuses `*://`: what is asked for must lie within one
 * pattern of the manifest's `optional_host_permissions`, and these name one scheme each.
 */
const SCHEMES = ['https', 'http'];

export const EVERYWHERE: string[] = SCHEMES.map((scheme) => `${scheme}://*/*`);

/** A site is its host, with all hosts below it. */
export const patternsOf = (host: string): string[] =>
  SCHEMES.flatMap((scheme) => [`${scheme}://${host}/*`, `${scheme}://*.${host}/*`]);

/** The host that a pattern names: `example.org` for `*://*.example.org/*`; empty where it names none. */
export const hostOfPattern = (pattern: string): string => /^[^:]+:\/\/(?:\*\.)?([^*/]+)\//.exec(pattern)?.[1] ?? '';

/** Whether a host is a site's own, or below it. */
export const isOnSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);
