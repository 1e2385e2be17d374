import type { Browser } from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill's types leave out. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

type Api = Partial<Pick<Browser, 'sidebarAction'>> & { readonly sidePanel?: SidePanel };

/**
 * What opens the side panel or sidebar beside a tab; null where the browser has none. Browsers open it only inside the
 * reader's own act: call it there, before anything is awaited.
 */
export function sidePanelOpener(api: Api, tabId: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = api;
  if (sidePanel) return () => sidePanel.open({ tabId });
  return sidebarAction ? () => sidebarAction.open() : null;
}
