import { beforeAll, describe, expect, it } from 'vitest';
import { openArticle } from './driver/article.ts';
import { endBackground, sleepSoon } from './driver/background.ts';
import { paintedWords } from './driver/edit.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import {
  done,
  openLists,
  openQuotation,
  press,
  showNotesIn,
  waitForOne,
  waitForSaved,
  waitForText,
  write,
} from './driver/work.ts';

const WORDS = 'no military solution';

/** Puts text in a field in one go, so that several views can do it in the same moment. */
const fill = (view: Tab, selector: string, text: string): Promise<void> =>
  view.evaluate(
    ([where, value]) => {
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(where);
      if (!field) throw new Error(`no ${where}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [selector, text] as const,
  );

const choose = (view: Tab, selector: string): Promise<void> =>
  view.evaluate((where) => document.querySelector<HTMLElement>(where)?.click(), selector);

interface Stored {
  readonly notes: readonly unknown[];
  readonly assessments: readonly unknown[];
}

/** Runs in a page of the extension: what is in the store of the one quotation's note and assessment. */
async function readStored(): Promise<Stored> {
  const heard = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error?.message)));
    });
  const db = await heard(indexedDB.open('isnad'));
  const stores = db.transaction(['annotations', 'assessments']);
  const [notes, assessments] = (await Promise.all([
    heard<unknown[]>(stores.objectStore('annotations').getAll()),
    heard<unknown[]>(stores.objectStore('assessments').getAll()),
  ])) as [{ body: string }[], Record<string, unknown>[]];
  db.close();
  return {
    notes: notes.map(({ body }) => body),
    assessments: assessments.map(({ value, rationale, state, originalSource }) => ({
      value,
      rationale,
      state,
      originalSource,
    })),
  };
}

describe.each(browsers)('several views at once in %s', (browser) => {
  const stage = onStage(browser);
  let address: string;
  beforeAll(() => {
    address = stage.address('karabakh-en.html');
  });

  it('write to one quotation and lose nothing', async () => {
    // By the time that this page is there, the welcome page is too, which would come in front.
    await (await stage.session.openExtensionPage('library.html')).close();
    await openArticle(stage.session, address);
    await openArticle(stage.session, address);
    const views: Tab[] = [];
    for (let n = 0; n < 3; n++) {
      const view = await openLists(stage.session, address);
      await openQuotation(view, WORDS);
      views.push(view);
    }
    const [first, second, third] = views;
    if (!first || !second || !third) throw new Error('three views');
    const told = (): Promise<Stored> => first.evaluate(readStored, null);
    const assessed = { value: 'verbatim', rationale: '', state: 'draft', originalSource: 'found' };
    // Nothing is stored yet: each of them creates what the others create too.
    await Promise.all([
      fill(first, '[data-field="note"]', 'Written in the first.'),
      choose(second, '[data-choice="rating"] input[value="verbatim"]'),
      choose(third, '[data-choice="original-source"] input[value="found"]'),
    ]);
    await expect
      .poll(told, { timeout: 10_000 })
      .toEqual({ notes: ['Written in the first.'], assessments: [assessed] });
    await Promise.all([
      fill(first, '[data-field="note"]', 'Written in the first, twice.'),
      fill(second, '[data-field="rationale"]', 'Word for word.'),
      choose(third, '[data-choice="state"] input[value="final"]'),
    ]);
    const later = { ...assessed, rationale: 'Word for word.', state: 'final' };
    await expect
      .poll(told, { timeout: 10_000 })
      .toEqual({ notes: ['Written in the first, twice.'], assessments: [later] });
    for (const view of views) await view.close();

    const library = await stage.session.openExtensionPage('library.html');
    await waitForOne(library, '[data-row]');
    expect(await library.evaluate(() => document.querySelectorAll('[data-row]').length, null)).toBe(1);
    await library.close();
  });
});

describe.each(browsers)('with a background that ends between any two messages, in %s', (browser) => {
  const stage = onStage(browser, browser === 'firefox' ? { preferences: sleepSoon } : {});

  it('everything is read, written and painted as if it had lived', async () => {
    const address = stage.address('karabakh-ar.html');
    const view = await stage.session.openExtensionPage('library.html');
    await view.evaluate(showNotesIn, 'en');
    const article = await openArticle(stage.session, address);
    await endBackground(stage.session, view);

    const popup = await openLists(stage.session, address);
    await endBackground(stage.session, view);
    await openQuotation(popup, 'حل عسكري');
    await write(popup, '[data-field="note"]', 'first');
    await waitForSaved(popup);
    await endBackground(stage.session, view);
    await popup.type(', second');
    await waitForSaved(popup);
    await press(popup, '[data-choice="rating"] input[value="verbatim"]');
    await waitForSaved(popup);
    await endBackground(stage.session, view);
    await done(popup);
    await waitForText(popup, '[data-screen="article"]', 'first, second');
    await expect.poll(() => paintedWords(article, 'isnad-note')).toHaveLength(1);
    const marked = await paintedWords(article, 'isnad-direct');

    await endBackground(stage.session, view);
    // The sheet is open, and written in, while its page is loaded and read again.
    await article.reload();
    await openQuotation(popup, 'حل عسكري');
    await press(popup, '[data-screen] [data-action="dismiss"]');
    await waitForOne(popup, '[data-action="restore"]');
    await expect.poll(() => paintedWords(article, 'isnad-note')).toHaveLength(0);
    await endBackground(stage.session, view);
    await press(popup, '[data-toast] [data-action="undo"]');
    await waitForOne(popup, '[data-screen] [data-action="dismiss"]');
    await expect.poll(() => paintedWords(article, 'isnad-note')).toHaveLength(1);
    await expect.poll(() => paintedWords(article, 'isnad-direct')).toEqual(marked);
    await popup.close();
  });
});
