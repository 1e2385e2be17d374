import browser from 'webextension-polyfill';
import type { Intent } from '../../lib/model/intent.ts';
import { atSelection } from './at-selection.ts';
import { readPage } from './read-page.ts';

const READ = 'read-page';

/** Items on a selection, in the order they are shown; each is named like what it does. */
const selectionItems: readonly { readonly id: Intent['do']; readonly title: string }[] = [
  { id: 'annotate', title: 'menuAnnotate' },
  { id: 'mark-quotation', title: 'menuMarkQuotation' },
  { id: 'mark-actor', title: 'menuMarkActor' },
];

/** Made anew at every install and update: browsers keep items over restarts, and refuse a name twice. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ,
    title: browser.i18n.getMessage('menuRead'),
    contexts: ['page', 'selection'],
  });
  for (const { id, title } of selectionItems)
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: ['selection'] });
}

export async function onMenu(
  item: number | string,
  tabId: number,
  windowId: number | undefined,
): Promise<void> {
  if (item === READ) await readPage(tabId, true);
  const chosen = selectionItems.find(({ id }) => id === item);
  if (chosen) await atSelection(chosen.id, tabId, windowId);
}
