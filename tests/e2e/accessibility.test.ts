import { describe, expect, it } from 'vitest';
import { openArticle, openPopup } from './driver/article.ts';
import { drawings, violations } from './driver/axe.ts';
import { cardIn, clickWords } from './driver/card.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import { done, openLists, openOnIntent, openQuotation, press, waitForOne, write } from './driver/work.ts';

describe.each(drawings)('axe finds nothing in $name', ({ browser, looks, options }) => {
  const stage = onStage(browser, options);
  const expectNone = async (tab: Tab) => expect(await violations(tab, stage.session, looks)).toEqual([]);

  it.each(['popup.html', 'library.html', 'sidepanel.html', 'options.html', 'welcome.html'])(
    'on %s with nothing to show',
    async (page) => {
      const tab = await stage.session.openExtensionPage(page);
      await expectNone(tab);
      await tab.close();
    },
  );

  it('on what the popup says of a page that is no article', async () => {
    const address = stage.address('front-page.html');
    const tab = await stage.session.openPage(address);
    const popup = await openPopup(stage.session, address);
    await waitForOne(popup, '[data-action="use-anyway"]');
    await expectNone(popup);
    await popup.close();
    await tab.close();
  });

  it.each([
    { page: 'karabakh-ar.html', said: 'لا يوجد حل عسكري' },
    { page: 'karabakh-en.html', said: 'no military solution' },
  ])('on every view of the popup on $page', { timeout: 120_000 }, async ({ page, said }) => {
    const address = stage.address(page);
    const article = await openArticle(stage.session, address);
    const popup = await openLists(stage.session, address);
    const views: Readonly<Record<string, () => Promise<void>>> = {
      quotations: () => press(popup, '#tab-quotations'),
      actors: () => press(popup, '#tab-actors'),
      actor: async () => {
        await press(popup, '#panel-actors [data-row]');
        await waitForOne(popup, '[data-screen="actor"]');
      },
      sheet: async () => {
        await popup.press('Escape');
        await press(popup, '#tab-quotations');
        await openQuotation(popup, said);
        await write(popup, '[data-field="note"]', 'a note');
        await write(popup, '[data-field="tag"]', 'a tag');
        await popup.press('Enter');
        await press(popup, '[data-choice="rating"] input');
        await press(popup, '[data-action="add-source"]');
        await press(popup, '[data-action="add-outside"]');
        await waitForOne(popup, '[data-field="link-url"]');
      },
      words: async () => {
        await press(popup, '[data-action="span"]');
        await waitForOne(popup, '[data-screen="span"]');
      },
      candidates: async () => {
        await popup.press('Escape');
        await press(popup, '[data-action="find-links"]');
        await waitForOne(popup, '[data-screen="candidates"]');
      },
      notes: async () => {
        await popup.press('Escape');
        await done(popup);
        await press(popup, '#tab-notes');
        await waitForOne(popup, '[data-note]');
      },
      'a message with a way back': async () => {
        await press(popup, '[data-action="delete-note"]');
        await waitForOne(popup, '[data-toast] [data-action="undo"]');
      },
    };
    const found: Record<string, string[]> = {};
    for (const [name, open] of Object.entries(views)) {
      await open();
      found[name] = await violations(popup, stage.session, looks);
    }
    await popup.close();
    for (const act of ['mark-quotation', 'mark-actor']) {
      const missed = await openOnIntent(stage.session, { address, act, start: 0, end: 20 });
      await waitForOne(missed, '[data-span]');
      found[act] = await violations(missed, stage.session, looks);
      await missed.close();
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    await article.close();
  });

  it('on the library with an article, its lists, and the trash', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await waitForOne(library, '[data-row]');
    await expectNone(library);
    await press(library, '[data-row]');
    await waitForOne(library, '[data-screen="article"]');
    await expectNone(library);
    await press(library, '[data-action="back-to-library"]');
    await press(library, '[data-action="trash"]');
    await waitForOne(library, '[data-trash]');
    await expectNone(library);
    await library.close();
  });

  it.each([
    { page: 'karabakh-ar.html?light', inside: '.story__body', words: 'لا يوجد حل' },
    { page: 'karabakh-en.html?dark', inside: 'main', words: 'no military solution' },
  ])('on the card in $page', async ({ page, inside, words }) => {
    const article = await openArticle(stage.session, stage.address(page));
    await article.front();
    await clickWords(article, { inside, words });
    await cardIn(article);
    expect(await violations(article, stage.session, looks, 'card')).toEqual([]);
    await article.close();
  });
});
