import type { Browser } from 'webextension-polyfill';

/** Host of a tab's page; null where the browser does not tell it, or where it is no web page. */
export async function siteOf({ tabs }: Pick<Browser, 'tabs'>, tabId: number): Promise<string | null> {
  const tab = await tabs.get(tabId).catch(() => null);
  if (!tab?.url || !/^https?:/.test(tab.url)) return null;
  return new URL(tab.url).hostname;
}
