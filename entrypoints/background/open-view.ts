import browser from 'webextension-polyfill';

/** Size of the window that stands in for the popup, CSS px. */
const SIZE = { width: 420, height: 640 };

/**
 * Makes sure that a view of the tab is open: the side panel that stands beside it, or the window that stood in for the
 * popup before, else the popup; where the browser refuses that (no focus, full screen) a small window with the same view.
 */
export async function openView(tabId: number, windowId: number | undefined): Promise<void> {
  const standIn = browser.runtime.getURL(`/popup.html#tab=${tabId}`);
  const open = await browser.runtime.getContexts({});
  if (open.some((view) => view.contextType === 'SIDE_PANEL' && view.windowId === windowId)) return;
  const before = open.find(({ documentUrl }) => documentUrl === standIn);
  if (before) {
    await browser.tabs.update(before.tabId, { active: true });
    await browser.windows.update(before.windowId, { focused: true });
    return;
  }
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    await browser.windows.create({ url: standIn, type: 'popup', ...SIZE });
  }
}
