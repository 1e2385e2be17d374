import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { openArticle } from './driver/article.ts';
import { pressIn, select, textIn } from './driver/card.ts';
import { editParagraph, editWords, paintedAmong, paintedWords } from './driver/edit.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { askReaderAt, takeNotedIntent, watchIntents } from './driver/reader.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';
import type { Tab } from './driver/tab.ts';
import {
  done,
  openLists,
  openQuotation,
  press,
  showNotesIn,
  tabTo,
  textOf,
  waitForNone,
  waitForOne,
  waitForSaved,
  waitForText,
  write,
} from './driver/work.ts';

interface Story {
  readonly language: string;
  readonly page: string;
  /** The words that are noted, one of them, and what a correction puts in its place. */
  readonly words: string;
  readonly word: string;
  readonly other: string;
  /** Words of another paragraph. */
  readonly elsewhere: string;
}

const stories: readonly Story[] = [
  {
    language: 'en',
    page: 'karabakh-en.html',
    words: 'there is no military solution to this conflict.',
    word: 'military',
    other: 'easy',
    elsewhere: 'the need to halt military action',
  },
  {
    language: 'ar',
    page: 'karabakh-ar.html',
    words: 'لا يوجد حل عسكري لهذا الصراع',
    word: 'عسكري',
    other: 'سريع',
    elsewhere: 'لمنع استمرار تصعيد النزاع',
  },
];

const cases = browsers.flatMap((browser) => stories.map((story) => ({ browser, ...story })));

/** Runs in a page of the extension: the quotation that the one stored note is on. */
async function notedQuotation(): Promise<string> {
  const heard = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error?.message)));
    });
  const db = await heard(indexedDB.open('isnad'));
  const [note] = await heard<unknown[]>(db.transaction('annotations').objectStore('annotations').getAll());
  db.close();
  return (note as { target: { id: string } }).target.id;
}

describe.each(cases)('noted words in $browser, $language:', (one) => {
  const { browser, language, page, words, word, other, elsewhere } = one;
  const { folder, remove } = scratch();
  let site: LocalSite;
  let session: Session;
  let tab: Tab;
  let view: Tab;
  let address: string;
  const changed = words.replace(word, other);

  beforeAll(async () => {
    site = await serveFixtures();
    address = `${site.origin}/${page}`;
    session = await start(browser, folder);
    view = await session.openExtensionPage('library.html');
    await view.evaluate(showNotesIn, language);
    await watchIntents(view);
    tab = await openArticle(session, address);
    const popup = await openLists(session, address);
    await openQuotation(popup, words);
    await write(popup, '[data-field="note"]', 'seen');
    await waitForSaved(popup);
    await done(popup);
    await popup.close();
    await tab.waitFor(() => CSS.highlights.has('isnad-note'), null, 'the mark of the note');
  });
  afterAll(async () => {
    await session.close();
    await site.close();
    remove();
  });

  /** The popup on the quotation that has the note. */
  const open = async (): Promise<Tab> => {
    const popup = await openLists(session, address);
    await press(popup, '#tab-notes');
    await press(popup, '#panel-notes [data-row]');
    await waitForOne(popup, '[data-screen="quotation"]');
    return popup;
  };

  /** Reached by Tab; pressed by the space bar where the driver's window has the focus: Firefox's has it not with several tabs. */
  const activate = async (popup: Tab, selector: string): Promise<void> => {
    await tabTo(popup, selector);
    await (browser === 'firefox' ? press(popup, selector) : popup.press('Space'));
  };

  it('that were changed are shown with their difference, accepted, and taken back', async () => {
    const popup = await open();
    await editWords(tab, words, changed);
    await waitForOne(popup, '[data-screen="quotation"] [data-state="changed"]');
    expect(await textOf(popup, '[data-changed] del')).toBe(word);
    expect(await textOf(popup, '[data-changed] ins')).toBe(other);
    expect(await paintedWords(tab, 'isnad-note')).toEqual([]);

    await press(popup, '[data-action="accept-words"]');
    await waitForNone(popup, '[data-state="changed"]');
    expect(await textOf(popup, 'figure mark')).toBe(changed);
    await popup.waitFor(
      () => document.activeElement?.matches('[data-earlier] summary') ?? false,
      null,
      'the focus on the earlier words',
    );
    await popup.press('Enter');
    await waitForText(popup, '[data-earlier] li', words);
    await expect.poll(() => paintedWords(tab, 'isnad-note')).toEqual([changed]);

    await press(popup, '[data-toast] [data-action="undo"]');
    await waitForOne(popup, '[data-state="changed"]');
    expect(await textOf(popup, 'figure mark')).toBe(words);
    await press(popup, '[data-action="accept-words"]');
    await waitForNone(popup, '[data-state="changed"]');
    await popup.close();

    // It is stored: the next view and the next visit know it.
    const again = await open();
    await waitForText(again, '[data-earlier]', words);
    await waitForNone(again, '[data-screen="quotation"] [data-state]');
    await again.close();
  });

  it('that stand in two places are told apart by the reader', async () => {
    const popup = await open();
    await editParagraph(tab, changed, 'repeat');
    await waitForOne(popup, '[data-screen="quotation"] [data-state="ambiguous"]');
    await popup.waitFor(
      () => document.querySelectorAll('[data-found="candidate"]').length === 2,
      null,
      'two candidates',
    );
    await press(popup, '[data-found="candidate"]:last-child [data-action="choose-words"]');
    await waitForNone(popup, '[data-state="ambiguous"]');
    await expect.poll(() => paintedWords(tab, 'isnad-note')).toEqual([changed]);
    expect(await paintedAmong(tab, 'isnad-note', changed), 'the second of the two').toEqual([false, true]);
    await popup.close();
  });

  it('that are gone keep everything, and are put on others by typing', async () => {
    const popup = await open();
    await editParagraph(tab, changed, 'remove');
    await editParagraph(tab, changed, 'remove');
    await waitForOne(popup, '[data-screen="quotation"] [data-state="missing"]');
    expect(await textOf(popup, 'figure mark')).toBe(changed);
    expect(await popup.evaluate(() => document.querySelector('textarea')?.value, null)).toBe('seen');
    expect(await paintedWords(tab, 'isnad-note')).toEqual([]);

    await tabTo(popup, '[data-field="find-words"]');
    await popup.type(elsewhere);
    await waitForOne(popup, '[data-found="typed"]');
    await activate(popup, '[data-found="typed"] [data-action="choose-words"]');
    await waitForOne(popup, '[data-screen="reattach"]');
    await activate(popup, '[data-action="end-less"]');
    await activate(popup, '[data-action="end-less"]');
    const shorter = await textOf(popup, '[data-span] mark');
    expect(elsewhere.startsWith(shorter) && shorter !== elsewhere).toBe(true);
    await activate(popup, '[data-action="choose-span"]');
    await waitForOne(popup, '[data-screen="quotation"]');
    await waitForNone(popup, '[data-screen="quotation"] [data-state]');
    expect(await textOf(popup, 'figure mark')).toBe(shorter);
    await expect.poll(() => paintedWords(tab, 'isnad-note')).toEqual([shorter]);
    await press(popup, '[data-toast] [data-action="undo"]');
    await waitForOne(popup, '[data-state="missing"]');
    await popup.close();
  });

  it('that are gone are put on words selected in the page', async () => {
    const popup = await open();
    await waitForOne(popup, '[data-state="missing"]');
    await tab.evaluate(() => getSelection()?.removeAllRanges(), null);
    await press(popup, '[data-action="pick"]');
    await textIn(tab, '.told');
    // The popup would have closed to make way for the page; here it is a tab.
    await popup.close();
    await tab.front();
    await select(tab, { inside: 'article', from: elsewhere, skip: 1, to: elsewhere, leave: 1 });
    // The button comes after the reader's own movement only.
    await tab.press('ArrowRight');
    await select(tab, { inside: 'article', from: elsewhere, skip: 1, to: elsewhere, leave: 1 });
    const selected = await askReaderAt(view, address, 'reader.selection', {});
    expect(selected?.picking).toEqual(expect.any(String));
    expect(await paintedWords(tab, 'isnad-note')).toEqual([]);

    // With the words selected already, the answer comes at once.
    const again = await open();
    await press(again, '[data-action="pick"]');
    await waitForOne(again, '[data-screen="reattach"]');
    expect(await textOf(again, '[data-span] mark')).toBe(elsewhere);
    await press(again, '[data-action="choose-span"]');
    await waitForNone(again, '[data-screen="quotation"] [data-state]');
    await expect.poll(() => paintedWords(tab, 'isnad-note')).toEqual([elsewhere]);
    await again.close();
  });

  it('are put on what the button at a selection gives, while that is asked for', async () => {
    const id = await view.evaluate(notedQuotation, null);
    await tab.evaluate(() => getSelection()?.removeAllRanges(), null);
    await askReaderAt(view, address, 'reader.pick', { id });
    await tab.front();
    const box = await tab.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, right, top, height } = range.getClientRects()[0] ?? new DOMRect();
        return { left, right, y: top + height / 2 };
      }
      throw new Error('no such words');
    }, elsewhere);
    await tab.drag({ x: box.left + 3, y: box.y }, { x: box.right - 3, y: box.y });
    await pressIn(tab, '.adder .reattach');
    expect(await takeNotedIntent(view)).toMatchObject({ do: 'reattach', id });
  });
});
