import { browser } from './browser';

/** Shows one of the extension's own pages in a tab; `fragment` is what the page is to begin with. */
export async function openScreen(name: 'library' | 'welcome', fragment = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/screens/${name}/index.html${fragment}`) });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens an address of the web in a new tab. */
export async function openPage(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}
