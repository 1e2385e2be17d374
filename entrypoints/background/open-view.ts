import browser from 'webextension-polyfill';

/** Size of the window that stands in for the popup, CSS px. */
const SIZE = { width: 420, height: 640 };

/**
 * Opens the popup on the tab in front of a window; where the browser refuses (no focus, full screen) a small window
 * with the same view on the tab.
 */
export async function openView(tabId: number, windowId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    await browser.windows.create({
      url: browser.runtime.getURL(`/popup.html#tab=${tabId}`),
      type: 'popup',
      ...SIZE,
    });
  }
}
