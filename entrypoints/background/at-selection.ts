import browser from 'webextension-polyfill';
import { askReader } from '../../lib/messaging/client.ts';
import type { Intent } from '../../lib/model/intent.ts';
import { leaveIntent } from '../../lib/platform/intent.ts';
import { openView } from './open-view.ts';
import { readPage } from './read-page.ts';

/**
 * Does something with what is selected in a tab, in the popup. A page that was not read yet is read first: the menu or
 * the key gave access to it. A selection outside the article is refused in the page itself.
 */
export async function atSelection(
  what: Intent['do'],
  tabId: number,
  windowId: number | undefined,
): Promise<void> {
  let stretch = await askReader(browser, tabId, 'reader.selection', {});
  if (stretch === undefined) {
    const sent = await readPage(tabId, false);
    if (sent.ok) stretch = await askReader(browser, tabId, 'reader.selection', {});
  }
  if (!stretch) return;
  const { start, end, picking } = stretch;
  // A reader who was asked for words means those.
  const intent: Intent =
    what === 'annotate' && picking !== null
      ? { do: 'reattach', start, end, id: picking }
      : { do: what, start, end };
  await leaveIntent(browser, tabId, intent);
  await openView(tabId, windowId);
}
