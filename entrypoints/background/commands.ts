import browser from 'webextension-polyfill';
import { askReader } from '../../lib/messaging/client.ts';
import { atSelection } from './at-selection.ts';
import { native } from '../../lib/messaging/native.ts';
import { sidePanelOpener } from '../../lib/platform/side-panel.ts';
import { readPage } from './read-page.ts';

type Command = (tabId: number, windowId: number | undefined) => Promise<unknown>;

/** What each command of the manifest does; undefined: nobody read the page yet. */
const commands: Readonly<Record<string, Command>> = {
  'toggle-marks': (tabId) => askReader(browser, tabId, 'reader.show-marks', { shown: null }),
  'next-mark': (tabId) => askReader(browser, tabId, 'reader.step', { by: 1 }),
  'previous-mark': (tabId) => askReader(browser, tabId, 'reader.step', { by: -1 }),
  'open-card': (tabId) => askReader(browser, tabId, 'reader.open-card', {}),
  'go-back': (tabId) => askReader(browser, tabId, 'reader.go-back', {}),
  'open-side-panel': async (tabId) => {
    await sidePanelOpener(native, tabId)?.();
    return null;
  },
  'annotate-selection': async (tabId, windowId) => {
    await atSelection('annotate', tabId, windowId);
    return null;
  },
};

/** Runs a command on a tab; on a page that was not read yet the first press reads it. */
export async function onCommand(name: string, tabId: number, windowId: number | undefined): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const done = await command?.(tabId, windowId);
  if (command && done === undefined) await readPage(tabId, false);
}
