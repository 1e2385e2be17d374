import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { route } from '../../lib/messaging/router.ts';
import { detectInOpenTabs, syncDetector } from '../../lib/platform/detector.ts';
import { createMenus, onMenu } from './menus.ts';
import { onCommand } from './commands.ts';
import { handlers } from './handlers.ts';

const DETECTOR_FILE = '/detector.js';

export default defineBackground({
  type: 'module',
  // Listeners are registered before the first await: a worker is woken for them and forgets the rest.
  main() {
    const identity = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      route(handlers, identity, message, sender),
    );

    const sync = () => void syncDetector(browser, DETECTOR_FILE);
    const start = async (origins: readonly string[]) => {
      await syncDetector(browser, DETECTOR_FILE);
      await detectInOpenTabs(browser, origins, DETECTOR_FILE);
    };
    browser.permissions.onAdded.addListener(({ origins = [] }) => void start(origins));
    browser.permissions.onRemoved.addListener(sync);
    browser.runtime.onStartup.addListener(sync);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void createMenus();
      // After an update the readers of the version before are still in the open pages; those are left to a reload.
      if (reason === 'install') void browser.permissions.getAll().then(({ origins = [] }) => start(origins));
      else sync();
    });

    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (tab?.id !== undefined) void onMenu(info.menuItemId, tab.id, tab.windowId);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id !== undefined) void onCommand(command, tab.id, tab.windowId);
    });
  },
});
