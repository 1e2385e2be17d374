import type { Browser } from 'webextension-polyfill';
import { describe, expect, it } from 'vitest';
import { openArticle } from './driver/article.ts';
import { cardIn, clickWords, placeOfWords, pressIn, textIn } from './driver/card.ts';
import { askReaderAt } from './driver/reader.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import { speak } from './driver/work.ts';

/** Direction and language of an element of ours in the page. */
const wayOf = (tab: Tab, selector: string): Promise<{ lang?: string; dir?: string }> =>
  tab.evaluate((wanted) => {
    const found = document.documentElement.lastElementChild?.shadowRoot?.querySelector<HTMLElement>(wanted);
    return found ? { lang: found.lang, dir: getComputedStyle(found).direction } : {};
  }, selector);

/** The name of the extension's button on the tab that shows `address`. */
const buttonName = (view: Tab, address: string): Promise<string> =>
  view.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const api = browser ?? chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url === wanted);
    return tab?.id === undefined ? '' : api.action.getTitle({ tabId: tab.id });
  }, address);

// The browsers of the tests speak English; the reader's choice is another.
describe.each(browsers)('what is said in the page, in %s:', (browser) => {
  const stage = onStage(browser);

  it.each([
    ['karabakh-ar.html', '.story__body', 'لا يوجد حل عسكري لهذا الصراع', 'rtl'],
    ['karabakh-en.html', 'article', 'there is no military solution', 'ltr'],
  ])('in %s all is in the language that the reader chose', async (name, inside, words, excerpt) => {
    const { session } = stage;
    const page = stage.address(name);
    await speak(session, 'ar');
    const tab = await openArticle(session, page);
    const view = await session.openExtensionPage('library.html');
    await clickWords(tab, { inside, words });
    const card = await cardIn(tab);
    expect(card.text).toMatch(/^اقتباس/);
    expect(card.text).not.toMatch(/Speaker|Certainty|Annotate/);
    expect(card.direction).toBe(excerpt);
    expect(await wayOf(tab, '.card')).toEqual({ lang: 'ar', dir: 'rtl' });
    await tab.press('Escape');

    await askReaderAt(view, page, 'reader.step', { by: 1 });
    expect(await textIn(tab, '.live')).toContain('الاقتباس');
    expect(await wayOf(tab, '.live')).toEqual({ lang: 'ar', dir: 'rtl' });
    await askReaderAt(view, page, 'reader.go-back', {});
    await expect.poll(() => buttonName(view, page)).toMatch(/^إسناد: عدد/);

    const { x, y } = await placeOfWords(tab, { inside, words: words.slice(0, 12) });
    await tab.drag({ x: x - 30, y }, { x: x + 30, y });
    expect(await textIn(tab, '.adder .annotate')).toBe('أضف ملاحظة');
    await tab.evaluate(() => getSelection()?.removeAllRanges(), null);
    await askReaderAt(view, page, 'reader.selection', {});
    expect(await textIn(tab, '.told')).toContain('حدد أولًا');
    await pressIn(tab, '.told .close');

    // A page that is open already follows.
    await speak(session, 'en');
    await expect.poll(() => buttonName(view, page)).toMatch(/^Isnad: quotations/);
    await clickWords(tab, { inside, words });
    expect((await cardIn(tab)).text).toMatch(/^Direct quotation/);
    expect(await wayOf(tab, '.card')).toEqual({ lang: 'en', dir: 'ltr' });
    await view.close();
    await tab.close();
  });
});
