import { browser } from './browser';

/** The tab the reader looks at. `url` is known where the extension may read it: after a click on its button it may. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string | null;
}

/** The active tab of this window; null where there is none that has an id (developer tools). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Every tab there is. Their addresses are not needed for that, nor a permission. */
export const allTabs = async (): Promise<number[]> => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);

export async function tabWithId(id: number): Promise<ActiveTab> {
  return { id, url: (await browser.tabs.get(id)).url ?? null };
}

/** Calls `listener` whenever another tab is in front of the reader, or a page has been loaded in a tab in front. */
export function onActiveTab(listener: () => void, signal: AbortSignal): void {
  const updated = (_id: number, change: { status?: string; url?: string }, tab: { active: boolean }): void => {
    if (tab.active && (change.status === 'complete' || change.url)) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
