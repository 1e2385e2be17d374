import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { askReader } from '../../lib/messaging/client.ts';
import { route } from '../../lib/messaging/router.ts';
import { syncDetector } from '../../lib/platform/detector.ts';
import { openSettings, type SettingsStore } from '../../lib/platform/settings.ts';
import { handlers } from './handlers.ts';
import { readPage } from './read-page.ts';

const READ_MENU = 'read-page';
const DETECTOR_FILE = '/detector.js';
const WELCOME_PAGE = '/welcome.html';

/** Turns the marks of a tab on or off; a page that was not read yet is read. */
async function toggleMarks(tabId: number): Promise<void> {
  const shown = await askReader(browser, tabId, 'reader.show-marks', { shown: null });
  if (shown === undefined) await readPage(tabId, false);
}

/** One at a time: a grant and a change of the settings often come together. */
const allowDetector = (settings: SettingsStore): Promise<void> =>
  navigator.locks.request('isnad-detector', async () => {
    const [{ sitesOff }, paused] = await Promise.all([settings.get(), settings.isPaused()]);
    await syncDetector(browser, DETECTOR_FILE, { sitesOff, paused });
  });

export default defineBackground({
  type: 'module',
  // Listeners are registered before the first await: a worker is woken for them and forgets the rest.
  main() {
    const identity = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      route(handlers, identity, message, sender),
    );

    const settings = openSettings(browser, navigator.locks);
    const sync = () => void allowDetector(settings);
    settings.subscribe(sync);
    settings.subscribePaused(sync);
    browser.permissions.onAdded.addListener(sync);
    browser.permissions.onRemoved.addListener(sync);
    browser.runtime.onStartup.addListener(sync);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: WELCOME_PAGE });
      browser.contextMenus.create({
        id: READ_MENU,
        title: browser.i18n.getMessage('menuRead'),
        contexts: ['page', 'selection'],
      });
      sync();
    });

    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === READ_MENU && tab?.id !== undefined) void readPage(tab.id, true);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-marks' && tab?.id !== undefined) void toggleMarks(tab.id);
    });
  },
});
