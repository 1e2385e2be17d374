import { aimPopupAt } from '../../../scripts/browser/popup.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** Opens a page and waits until its quotations and actors are marked. */
export async function openArticle(session: Session, address: string): Promise<Tab> {
  const tab = await session.openPage(address);
  // A fresh Firefox opens its welcome page when it gets to it; a page that nobody sees is not read.
  await tab.front();
  await waitForMarks(tab);
  return tab;
}

export const waitForMarks = (tab: Tab): Promise<void> =>
  tab.waitFor(() => CSS.highlights.has('isnad-direct') && CSS.highlights.has('isnad-actor'), null, 'marks');

/** Opens the popup's page in a tab of its own, on the tab that shows `address`. */
export async function openPopup(session: Session, address: string): Promise<Tab> {
  const popup = await session.openExtensionPage('popup.html');
  await popup.evaluate(aimPopupAt, address);
  return popup;
}

/** Quotations come first; an article may have no actors. */
export const waitForQuotations = (tab: Tab): Promise<void> =>
  tab.waitFor(() => CSS.highlights.has('isnad-direct'), null, 'marks of quotations');

/** Opens the first quotation's note in the popup, types into it and waits until it is stored. */
export async function writeNote(popup: Tab, text: string): Promise<void> {
  await popup.click('[data-action="note"]');
  // The sheet of a quotation loads when it is first opened, and gives its note the focus.
  await popup.waitFor(() => document.activeElement?.matches('textarea') ?? false, null, 'the note’s field');
  await popup.type(text);
  await popup.waitFor(() => document.querySelector('[data-status="saved"]') !== null, null, 'the save');
}
