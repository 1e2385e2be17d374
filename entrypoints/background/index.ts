import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { askReader } from '../../lib/messaging/client.ts';
import { route } from '../../lib/messaging/router.ts';
import { detectInOpenTabs, syncDetector } from '../../lib/platform/detector.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { onCommand } from './commands.ts';
import { createMenus, onMenu } from './menus.ts';
import { housekeeping } from '../../lib/store/housekeeping.ts';
import { openStore } from '../../lib/store/open.ts';
import { handlers } from './handlers.ts';

const DETECTOR_FILE = '/detector.js';
const WELCOME_PAGE = '/welcome.html';

/** The marks that are shown may have changed: every reader asks again. Tabs without one do not answer. */
async function refreshReaders(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((id) => askReader(browser, id, 'reader.refresh', {})));
}

/** Empties what has been in the trash for its time. A store that is busy now is seen to at the next start. */
async function keepHouse(): Promise<void> {
  const store = await openStore();
  if (!store.ok) return;
  await housekeeping(store.value, new Date());
  store.value.close();
}

export default defineBackground({
  type: 'module',
  // Listeners are registered before the first await: a worker is woken for them and forgets the rest.
  main() {
    const identity = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      route(handlers, identity, message, sender),
    );

    const settings = openSettings(browser, navigator.locks);
    const start = (origins: readonly string[]): Promise<void> =>
      // One at a time: a grant and a change of the settings often come together.
      navigator.locks.request('isnad-detector', async () => {
        const [{ sitesOff }, paused] = await Promise.all([settings.get(), settings.isPaused()]);
        await syncDetector(browser, DETECTOR_FILE, { sitesOff, paused });
        if (!paused) await detectInOpenTabs(browser, origins, DETECTOR_FILE, sitesOff);
      });
    const sync = () => void start([]);
    settings.subscribe((chosen) => {
      sync();
      void createMenus(chosen);
      void refreshReaders();
    });
    settings.subscribePaused(sync);
    browser.permissions.onAdded.addListener(({ origins = [] }) => void start(origins));
    browser.permissions.onRemoved.addListener(sync);
    browser.runtime.onStartup.addListener(() => {
      sync();
      // The browser may speak another language since.
      void settings.get().then(createMenus);
      void keepHouse();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: WELCOME_PAGE });
      void settings.get().then(createMenus);
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
