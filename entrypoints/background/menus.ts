import browser from 'webextension-polyfill';
import type { Intent } from '../../lib/model/intent.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { atSelection } from './at-selection.ts';
import { readPage } from './read-page.ts';
import { openSay } from './spoken.ts';

const READ = 'read-page';

/** Items on a selection, in the order they are shown; each is named like what it does. */
const selectionItems: readonly { readonly id: Intent['do']; readonly title: string }[] = [
  { id: 'annotate', title: 'menuAnnotate' },
  { id: 'mark-quotation', title: 'menuMarkQuotation' },
  { id: 'mark-actor', title: 'menuMarkActor' },
];

/**
 * Makes the menu in the reader's language; made anew when that may be another. Browsers keep items over restarts and
 * refuse a name twice: one at a time.
 */
export const createMenus = (settings: Pick<Settings, 'language'>): Promise<void> =>
  navigator.locks.request('isnad-menus', async () => {
    const say = await openSay(settings);
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: READ, title: say('menuRead'), contexts: ['page', 'selection'] });
    for (const { id, title } of selectionItems)
      browser.contextMenus.create({ id, title: say(title), contexts: ['selection'] });
  });

export async function onMenu(
  item: number | string,
  tabId: number,
  windowId: number | undefined,
): Promise<void> {
  if (item === READ) await readPage(tabId, true);
  const chosen = selectionItems.find(({ id }) => id === item);
  if (chosen) await atSelection(chosen.id, tabId, windowId);
}
