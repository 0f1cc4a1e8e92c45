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

/** The panel beside the page: Chrome's side panel, Firefox's sidebar. Both open only straight from a press. */
interface PanelApi {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** How to open the panel beside a tab; null where the browser has none (Firefox for Android). */
export function panelOpener(tab: number): (() => Promise<void>) | null {
  // Chrome's own name: the polyfill passes on only what both browsers have.
  const { chrome } = globalThis as { chrome?: PanelApi };
  const { sidebarAction } = browser as PanelApi;
  if (chrome?.sidePanel) return () => chrome.sidePanel!.open({ tabId: tab });
  return sidebarAction ? () => sidebarAction.open() : null;
}
