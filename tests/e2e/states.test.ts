import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openArticle, openPopup } from './driver/article.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import { speak } from './driver/work.ts';

/** Waits until the popup says something that is not «busy», and returns its words. */
async function said(popup: Tab): Promise<string> {
  await popup.waitFor(
    () => document.querySelector('[role="status"]:not([aria-busy="true"]) p') !== null,
    null,
    'a stated reason',
  );
  return popup.evaluate(() => document.querySelector('main')?.innerText ?? '', null);
}

describe.each(browsers)('what the popup says in %s', (browser) => {
  const stage = onStage(browser);

  it('on a front page: no article, why, and a way to use it anyway', async () => {
    const address = stage.address('front-page.html');
    const tab = await stage.session.openPage(address);
    const popup = await openPopup(stage.session, address);
    expect(await said(popup)).toContain('does not look like an article');
    await popup.click('[data-action="use-anyway"]');
    await popup.waitFor(() => document.querySelector('[role="tablist"]') !== null, null, 'the lists');
    await tab.close();
    await popup.close();
  });

  it('on a PDF: that it is one', async () => {
    const address = stage.address('report.pdf');
    const tab = await stage.session.openPage(address);
    const popup = await openPopup(stage.session, address);
    expect(await said(popup)).toContain('This is a PDF');
    await popup.close();
    await tab.close();
  });

  it('on a page of the extension: that nothing runs there', async () => {
    const popup = await stage.session.openExtensionPage('popup.html');
    expect(await said(popup)).toContain('Extensions cannot run on this page');
    await popup.close();
  });

  it.each([
    ['en', 'newer version of Isnad'],
    ['ar', 'نسخة أحدث من إسناد'],
  ])('on a store of a newer version, until it can be read again, in %s', async (language, sentence) => {
    await speak(stage.session, language);
    const address = stage.address('karabakh-ar.html');
    const tab = await openArticle(stage.session, address);
    const view = await stage.session.openExtensionPage('welcome.html');
    await view.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('isnad', 999);
          opening.onerror = () => reject(new Error('the store does not open'));
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
      null,
    );
    const popup = await openPopup(stage.session, address);
    expect(await said(popup)).toContain(sentence);
    await view.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('isnad');
          deleting.onerror = () => reject(new Error('the store stays'));
          deleting.onsuccess = () => resolve();
        }),
      null,
    );
    await popup.click('[data-action="retry"]');
    await popup.waitFor(() => document.querySelector('[data-row]') !== null, null, 'the list');
    for (const one of [popup, view, tab]) await one.close();
    await speak(stage.session, 'en');
  });

  it('on a tab that is gone', async () => {
    const address = stage.address('karabakh-en.html');
    const tab = await openArticle(stage.session, address);
    const popup = await openPopup(stage.session, address);
    await popup.waitFor(() => document.querySelector('[data-row]') !== null, null, 'the list');
    await tab.close();
    await popup.reload();
    expect(await said(popup)).toContain('no longer open');
    await popup.close();
  });
});

/** The packages as they ship may read no page that the reader did not give them. */
describe.each(browsers)('on a page without access in %s', (browser) => {
  const stage = onStage(browser, { mode: 'production' });

  it.each([
    ['en', 'no access to this page'],
    ['ar', 'ليس لدى إسناد إذن'],
  ])('says why, and offers to read it once or always, in %s', async (language, sentence) => {
    await speak(stage.session, language);
    const tab = await stage.session.openPage(stage.address('karabakh-ar.html'));
    const popup = await stage.session.openExtensionPage('popup.html');
    await popup.evaluate(async () => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
      // Addresses are hidden from it too: it is the one beside this tab.
      const tabs = await (own ?? chrome).tabs.query({ currentWindow: true });
      const here = tabs.find(({ active }) => active)?.index ?? 0;
      location.hash = `tab=${String(tabs.find(({ index }) => index === here - 1)?.id)}`;
    }, null);
    expect(await said(popup)).toContain(sentence);
    expect(await popup.evaluate(() => document.querySelectorAll('main button').length, null)).toBe(2);
    await popup.click('[data-action="read-once"]');
    expect(await said(popup)).toContain(sentence);
    await popup.close();
    await tab.close();
  });
});
