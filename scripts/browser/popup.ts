import type { Browser } from 'webextension-polyfill';

/**
 * Runs in the popup's page when it stands in a tab of its own: aims it at the tab that shows `address`, as the
 * toolbar would. @throws when no tab shows it
 */
export async function aimPopupAt(address: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  const tabs = await (browser ?? chrome).tabs.query({});
  const tab = tabs.find(({ url }) => url === address);
  if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
  location.hash = `tab=${tab.id}`;
}
