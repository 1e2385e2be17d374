import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { showWords } from '../browser/words.ts';
import { click, openQuotation, see, type, type Stage } from './stage.ts';

const ARTICLE = 'karabakh-ar.html';
const SECOND = 'karabakh-second-ar.html';

/** What builds on a quotation that was worked on: comparison, actors, what was missed; and every state without an article. */
export const workViews: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  candidates: async (stage) => {
    await stage.openArticle(SECOND);
    const second = await stage.openPopup(SECOND);
    await openQuotation(second, 'حل عسكري');
    await type(second, '[data-field="note"]', 'من الصحيفة الثانية');
    await finish(second);

    const popup = await stage.openPopup(ARTICLE);
    await openQuotation(popup, 'حل عسكري');
    await click(popup, '[data-action="find-links"]');
    await see(popup, '[data-screen="candidates"] [data-action="link"]');
    await stage.shoot(popup, '13-candidates');
    await click(popup, '[data-action="link"]');
    await see(popup, '[data-screen="quotation"] [data-link]');
    await popup.evaluate(() => document.querySelector('[data-link]')?.scrollIntoView({ block: 'center' }));
    await stage.shoot(popup, '14-linked');
    await finish(popup);
    const panel = await stage.openPopup(ARTICLE, 'panel');
    await see(panel, '[data-row]');
    await stage.shoot(panel, '15-side-panel');
    await panel.close();
  },
  actors: async (stage) => {
    const popup = await stage.openPopup(ARTICLE);
    await click(popup, '#tab-actors');
    await click(popup, '#panel-actors [data-row]');
    await see(popup, '[data-screen="actor"]');
    await stage.shoot(popup, '16-actor');
    await popup.close();
  },
  missed: async (stage) => {
    for (const [act, picture] of [
      ['mark-quotation', '17-missed-quotation'],
      ['mark-actor', '18-missed-actor'],
    ] as const) {
      const library = await stage.openView('library.html');
      await library.evaluate(leaveIntent, stage.addressOf(ARTICLE), act);
      await library.close();
      const popup = await stage.openPopup(ARTICLE);
      await see(popup, `[data-screen="${act.replace('mark', 'missed')}"]`);
      await stage.shoot(popup, picture);
      await popup.close();
    }
  },
  card: async (stage) => {
    const page = await stage.openArticle(ARTICLE);
    const { x, y } = await page.evaluate(showWords, { inside: '.story__body', words: 'حل عسكري' });
    await page.mouse.click(x, y);
    await page.waitForFunction(() => {
      const root = document.documentElement.lastElementChild?.shadowRoot;
      const card = root?.querySelector('.card:popover-open');
      return card != null && card.getAnimations().length === 0;
    });
    await stage.shoot(page, '19-card');
    await page.close();
  },
  states: async (stage) => {
    await stage.openArticle('front-page.html', false);
    const front = await stage.openPopup('front-page.html');
    await see(front, '[data-action="use-anyway"]');
    await stage.shoot(front, '20-not-article');
    await front.close();
    const own = await stage.openView('popup.html', 'popup');
    await see(own, '[role="status"]:not([aria-busy="true"])');
    await stage.shoot(own, '21-browser-page');
    await own.close();
    const closed = await stage.openView('popup.html#tab=999999', 'popup');
    await see(closed, '[role="status"]:not([aria-busy="true"])');
    await stage.shoot(closed, '22-tab-gone');
    await closed.close();
    // The test build may read 127.0.0.1 and not the same machine by its name.
    const address = stage.addressOf(ARTICLE).replace('127.0.0.1', 'localhost');
    await stage.openAddress(address);
    const barred = await stage.openView('popup.html', 'popup');
    await barred.evaluate(aimAtBarredTab);
    await see(barred, '[role="status"]:not([aria-busy="true"])');
    await stage.shoot(barred, '23-no-access');
    await barred.close();
  },
  dark: async (stage) => {
    const popup = await stage.openPopup(ARTICLE);
    await see(popup, '[data-row]');
    await popup.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await stage.shoot(popup, '24-quotations-dark');
    await openQuotation(popup, 'حل عسكري');
    await stage.shoot(popup, '25-quotation-dark');
    await finish(popup);
  },
};

/** Back to the lists: what is typed is stored, and no draft is left for the next view. */
async function finish(popup: Page): Promise<void> {
  await see(popup, '[data-status="saved"], [data-status="idle"]');
  await click(popup, '[data-action="done"]');
  await see(popup, '[data-screen="article"]');
  await popup.close();
}

/** Runs in the popup's page: aims it at the tab whose address the browser keeps to itself. */
async function aimAtBarredTab(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  const tab = (await (browser ?? chrome).tabs.query({})).find(({ url }) => !url);
  if (tab?.id !== undefined) location.hash = `tab=${tab.id}`;
}

/** Runs in a page of the extension: the first three words of the article, chosen in the page for an act. */
async function leaveIntent(address: string, act: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  const api = browser ?? chrome;
  const tab = (await api.tabs.query({})).find(({ url }) => url === address);
  await api.storage.session.set({ [`intent-${String(tab?.id)}`]: { do: act, start: 0, end: 17 } });
}
