import browser from 'webextension-polyfill';

/** Size of the window that stands in for the popup, CSS px. */
const SIZE = { width: 420, height: 640 };

/** Whether the side panel of a window is open: it hears what was chosen in the page itself. */
async function hasSidePanel(windowId: number | undefined): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({});
  return contexts.some(
    (context) => context.documentUrl?.includes('/sidepanel.html') === true && context.windowId === windowId,
  );
}

/**
 * Opens the popup on the tab in front of a window; where the browser refuses (no focus, full screen) a small window
 * with the same view on the tab. An open side panel is view enough.
 */
export async function openView(tabId: number, windowId: number | undefined): Promise<void> {
  if (await hasSidePanel(windowId)) return;
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
