import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openArticle, writeNote } from './driver/article.ts';
import { placeOfWords, pressIn } from './driver/card.ts';
import { askReaderAt } from './driver/reader.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import { openLists, openPanel, press, speak, waitForOne, waitForText } from './driver/work.ts';

interface View {
  readonly kind: string;
  readonly route: string;
}

/** The extension's views that are open now. */
const openViews = (view: Tab): Promise<View[]> =>
  view.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
    return (await (browser ?? chrome).runtime.getContexts({})).map(({ contextType, documentUrl = '' }) => ({
      kind: contextType,
      route: documentUrl.replace(/^[a-z-]+:\/\/[^/]+\//, ''),
    }));
  }, null);

/** Waits until the side panel shows a part of a view. */
const waitInPanel = (view: Tab, selector: string): Promise<void> =>
  view.waitFor(
    (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
      return (browser ?? chrome).extension
        .getViews()
        .some(
          ({ location, document: shown }) =>
            location.pathname === '/sidepanel.html' && shown.querySelector(wanted) !== null,
        );
    },
    selector,
    `${selector} in the side panel`,
  );

/** Selects some words of the Arabic article with the pointer and presses a button beside them. */
async function chooseInPage(view: Tab, article: Tab, address: string, button: string): Promise<void> {
  await article.front();
  // An answer of the tools: from now on they hear the pointer.
  await askReaderAt(view, address, 'reader.go-back', {});
  // A press on words that are selected would begin to drag them.
  await article.evaluate(() => getSelection()?.removeAllRanges(), null);
  const inside = '.story__body';
  const from = await placeOfWords(article, { inside, words: 'المتنازع' });
  await article.drag(from, await placeOfWords(article, { inside, words: 'عليه بين' }));
  await pressIn(article, `.adder .${button}`);
}

describe.each(browsers)('the side panel in %s', (browser) => {
  const stage = onStage(browser);

  it.each([
    ['en', 'ltr', 'karabakh-en.html', 'All kept articles'],
    ['ar', 'rtl', 'karabakh-ar.html', 'كل المقالات المحفوظة'],
  ])('shows the tab in front at 400 px, in %s', async (language, direction, name, library) => {
    await speak(stage.session, language);
    const address = stage.address(name);
    const article = await openArticle(stage.session, address);
    const panel = await openPanel(stage.session, address);
    expect(await panel.evaluate(() => document.documentElement.dir, null)).toBe(direction);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth, null)).toBe(true);
    await waitForOne(panel, `[aria-label="${library}"]`);
    await writeNote(panel, 'from the panel');
    await press(panel, '[data-action="done"]');
    await waitForText(panel, '[data-screen="article"] [data-note]', 'from the panel');
    await panel.close();
    await article.close();
  });

  it('is opened by the popup, and takes what is chosen in the page from then on', async () => {
    await speak(stage.session, 'ar');
    const view = await stage.session.openExtensionPage('library.html');
    const address = stage.address('karabakh-ar.html?panel');
    const article = await openArticle(stage.session, address);

    // A view that stood in for the popup before is used again: no second one is opened.
    const popup = await openLists(stage.session, address);
    await chooseInPage(view, article, address, 'mark-quotation');
    await waitForOne(popup, '[data-screen="missed-quotation"]');
    await popup.press('Escape');
    await chooseInPage(view, article, address, 'mark-actor');
    await waitForOne(popup, '[data-screen="missed-actor"]');
    await popup.press('Escape');
    const popups = (await openViews(view)).filter(({ route }) => route.startsWith('popup.html'));
    expect(popups).toHaveLength(1);

    await press(popup, '[data-action="side-panel"]');
    await waitInPanel(view, 'main');
    await popup.close();
    await article.front();
    await waitInPanel(view, '[data-screen="article"] [data-row]');
    await chooseInPage(view, article, address, 'mark-quotation');
    await waitInPanel(view, '[data-screen="missed-quotation"]');
    expect((await openViews(view)).filter(({ route }) => route.startsWith('popup.html'))).toEqual([]);
    await view.close();
    await article.close();
  });
});
