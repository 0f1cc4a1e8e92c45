/** What Chromium and Firefox leave of their API in a script whose extension is gone. */
type Left = { readonly chrome?: { readonly runtime?: { readonly id?: string } } };

/**
 * Whether this script was left behind in its page: the extension was updated or removed meanwhile, and nobody will
 * answer it any more. Asked without the polyfill, which would be most of the script that looks at every page.
 */
export const isOutdated = (): boolean => !(globalThis as Left).chrome?.runtime?.id;
