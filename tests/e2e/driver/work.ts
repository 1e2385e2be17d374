import type { Browser } from 'webextension-polyfill';
import { openPopup } from './article.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

export const waitForOne = (tab: Tab, selector: string): Promise<void> =>
  tab.waitFor((wanted) => document.querySelector(wanted) !== null, selector, selector);

export const waitForNone = (tab: Tab, selector: string): Promise<void> =>
  tab.waitFor((wanted) => document.querySelector(wanted) === null, selector, `no ${selector}`);

/** Waits for words in an element; the marks that isolate inserted names and numbers are looked over. */
export const waitForText = (tab: Tab, selector: string, text: string): Promise<void> =>
  tab.waitFor(
    ([where, what]) =>
      document
        .querySelector(where)
        ?.textContent.replace(/[\u2068\u2069]/g, '')
        .includes(what) ?? false,
    [selector, text] as const,
    `«${text}» in ${selector}`,
  );

export const textOf = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Clicks as a hand would, wherever the view has been scrolled to. */
export async function press(tab: Tab, selector: string): Promise<void> {
  await waitForOne(tab, selector);
  await tab.evaluate(
    (wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'center' }),
    selector,
  );
  await tab.click(selector);
}

/** Puts the cursor in a field, empties it and types. */
export async function write(tab: Tab, selector: string, text: string): Promise<void> {
  await press(tab, selector);
  await tab.evaluate((wanted) => {
    const field = document.querySelector<HTMLInputElement>(wanted);
    field?.select();
  }, selector);
  await tab.type(text);
}

/** The popup on a page whose list is there. */
export async function openLists(session: Session, address: string): Promise<Tab> {
  const popup = await openPopup(session, address);
  await popup.size(400, 600);
  await waitForOne(popup, '[data-screen="article"] [data-row]');
  return popup;
}

/** Opens the quotation whose row holds `words`. */
export async function openQuotation(popup: Tab, words: string): Promise<void> {
  await popup.waitFor(
    (wanted) => [...document.querySelectorAll('[data-row]')].some((row) => row.textContent.includes(wanted)),
    words,
    `a row with «${words}»`,
  );
  await popup.evaluate((wanted) => {
    const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find((one) =>
      one.textContent.includes(wanted),
    );
    row?.click();
  }, words);
  await waitForOne(popup, '[data-screen="quotation"]');
}

export const waitForSaved = (popup: Tab): Promise<void> => waitForOne(popup, '[data-status="saved"]');

export async function done(popup: Tab): Promise<void> {
  await press(popup, '[data-action="done"]');
  await waitForOne(popup, '[data-screen="article"]');
}

/** Presses Tab, with Shift where it lies `back`, until the element has the focus. @throws when it cannot be reached */
export async function tabTo(tab: Tab, selector: string, way: 'on' | 'back' = 'on'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await (way === 'on' ? tab.press('Tab') : tab.chord(['Shift'], 'Tab'));
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** Runs in a page of the extension: the interface's language, as the settings keep it. */
export async function chooseLanguage(language: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  await (browser ?? chrome).storage.local.set({ settings: { version: 1, language } });
}

/** Runs in a page of the extension: paints in pages what has a note, besides the language, as the settings keep it. */
export async function showNotesIn(language: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  const marks = { quotations: true, actors: true, notes: true };
  await (browser ?? chrome).storage.local.set({ settings: { version: 1, language, marks } });
}

/** Chooses the interface's language, as the settings page does. */
export async function speak(session: Session, language: string): Promise<void> {
  const library = await session.openExtensionPage('library.html');
  await library.evaluate(chooseLanguage, language);
  await library.close();
}

/** Leaves what the reader chose in the page, as the page's menu does, and opens the popup on it. */
export async function openOnIntent(
  session: Session,
  intent: Parameters<typeof leaveIntent>[0],
): Promise<Tab> {
  const library = await session.openExtensionPage('library.html');
  await library.evaluate(leaveIntent, intent);
  await library.close();
  const popup = await openPopup(session, intent.address);
  await popup.size(400, 600);
  return popup;
}

/** Runs in a page of the extension: what the reader chose in the page that shows `address`. */
async function leaveIntent(intent: {
  address: string;
  act: string;
  start: number;
  end: number;
}): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  const api = browser ?? chrome;
  const tab = (await api.tabs.query({})).find(({ url }) => url === intent.address);
  const { act, start, end } = intent;
  await api.storage.session.set({ [`intent-${String(tab?.id)}`]: { do: act, start, end } });
}

/** The side panel's page in a tab of its own, as wide as a panel is; the article comes in front for it to follow. */
export async function openPanel(session: Session, address: string): Promise<Tab> {
  const panel = await session.openExtensionPage('sidepanel.html');
  await panel.size(400, 800);
  await panel.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const api = browser ?? chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url === wanted);
    if (tab?.id !== undefined) await api.tabs.update(tab.id, { active: true });
  }, address);
  await waitForOne(panel, '[data-screen="article"] [data-row]');
  return panel;
}
