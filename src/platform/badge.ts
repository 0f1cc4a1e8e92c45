import { browser } from './browser';

const COLOUR = '#1f4e5f';

/** Shows how many claims are marked in a tab's page; nothing where there are none. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
}
