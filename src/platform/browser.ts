import browser from 'webextension-polyfill';

/** The one place where the browser's extension API enters. */
export { browser };
