import type { BrowserContext } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Browser, Events } from 'webextension-polyfill';
import { openArticle } from './driver/article.ts';
import { cardIn, select, textIn, waitForBarePage } from './driver/card.ts';
import { takeNotedIntent, watchIntents } from './driver/reader.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';

/**
 * The browsers keep their shortcuts for real keyboards: neither driver's keys reach them. Chromium's worker can be given
 * the event that such a key raises; from there on all is as with the key.
 */
describe('the commands in chrome', () => {
  const stage = onStage('chrome');

  const command = async (name: string, address: string): Promise<void> => {
    const [worker] = (stage.session.native as BrowserContext).serviceWorkers();
    await worker?.evaluate(
      async ([what, where]) => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === where);
        const raised = chrome.commands.onCommand as Events.Event<never> & {
          dispatch(name: string | undefined, tab: unknown): void;
        };
        raised.dispatch(what, tab);
      },
      [name, address],
    );
  };
  const pointed = (tab: Tab): Promise<void> =>
    tab.waitFor(() => (CSS.highlights.get('isnad-pointed')?.size ?? 0) > 0, null, 'the pointed mark');

  it('go from mark to mark with one announcement each, open the card, and lead back', async () => {
    const address = stage.address('karabakh-en.html');
    const tab = await openArticle(stage.session, address);
    await tab.front();
    await tab.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => {
        const host = document.documentElement.lastElementChild;
        const live = host?.shadowRoot?.querySelector('.live');
        if (!live || Object.hasOwn(live, 'watched')) return;
        Object.assign(live, { watched: true });
        new MutationObserver(() => live.textContent && said.push(live.textContent)).observe(live, {
          childList: true,
        });
      }).observe(document.documentElement, { childList: true });
    }, null);
    const before = await tab.evaluate(() => scrollY, null);
    await command('next-mark', address);
    expect(await textIn(tab, '.live')).toMatch(/^Quotation 1 of \d+/);
    await pointed(tab);
    await command('previous-mark', address);
    await tab.waitFor(
      () => (globalThis as { said?: string[] }).said?.length === 2,
      null,
      'the second announcement',
    );
    const [first, last] = await tab.evaluate(() => (globalThis as { said?: string[] }).said ?? [], null);
    expect(first).toMatch(/^Quotation 1 of (\d+)/);
    expect(last).toMatch(/^Quotation (\d+) of \1/);
    await command('open-card', address);
    expect((await cardIn(tab)).role).toBe('dialog');
    await tab.press('Escape');
    await command('go-back', address);
    await tab.waitFor((place) => scrollY === place, before, 'the place of before');
    await waitForBarePage(tab);
    await command('toggle-marks', address);
    await tab.waitFor(() => !CSS.highlights.has('isnad-direct'), null, 'the marks to go');
    await command('toggle-marks', address);
    await tab.waitFor(() => CSS.highlights.has('isnad-direct'), null, 'the marks');
    await tab.close();
  });

  it('annotate what is selected', async () => {
    const view = await stage.session.openExtensionPage('library.html');
    await watchIntents(view);
    const address = stage.address('karabakh-ar.html');
    const tab = await openArticle(stage.session, address);
    await tab.front();
    await select(tab, { inside: '.story__body', from: 'المتنازع', skip: 0, to: 'عليه', leave: 0 });
    await command('annotate-selection', address);
    expect((await takeNotedIntent(view)).do).toBe('annotate');
    await view.close();
    await tab.close();
  });
});
