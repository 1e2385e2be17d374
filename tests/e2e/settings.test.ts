import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openArticle, openPopup, waitForMarks, writeNote } from './driver/article.ts';
import { browsers, scratch, start } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import {
  chooseLanguage,
  done,
  openLists,
  openQuotation,
  press,
  textOf,
  waitForNone,
  waitForOne,
  waitForSaved,
  waitForText,
  write,
} from './driver/work.ts';

const look = (): (string | undefined)[] => {
  const { lang, dir, dataset } = document.documentElement;
  return [lang, dir, dataset['theme']];
};

/** Waits until the background has put the detector on sites as the settings say. */
const waitForDetector = (options: Tab, excluded: readonly string[] | null): Promise<void> =>
  options.waitFor(
    async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
      const [script] = await (browser ?? chrome).scripting.getRegisteredContentScripts();
      return wanted === null ? !script : String(script?.excludeMatches ?? []) === String(wanted);
    },
    excluded,
    `the detector on all granted sites but ${String(excluded)}`,
  );

describe.each(browsers)('the settings in %s', (browser) => {
  const stage = onStage(browser);
  let address: string;
  beforeAll(() => {
    address = stage.address('karabakh-ar.html');
  });

  it('apply at once on every page of the extension, and are found again', async () => {
    const options = await stage.session.openExtensionPage('options.html');
    const other = await stage.session.openExtensionPage('welcome.html');
    await options.click('#language input[value="ar"]');
    await options.click('#look input[value="dark"]');
    await options.click('#language input[value="arab"]');
    for (const page of [options, other])
      await page.waitFor(
        () => document.documentElement.lang === 'ar' && document.documentElement.dataset['theme'] === 'dark',
        null,
        'the new look',
      );
    const again = await stage.session.openExtensionPage('options.html');
    expect(await again.evaluate(look, null)).toEqual(['ar', 'rtl', 'dark']);
    await again.click('#language input[value="auto"]');
    await again.click('#look input[value="auto"]');
    await options.waitFor(() => !document.documentElement.dataset['theme'], null, 'the look of the device');
    for (const page of [options, other, again]) await page.close();
  });

  it('keep Isnad off a site, and while paused off all of them', async () => {
    const options = await stage.session.openExtensionPage('options.html');
    await options.click('#sites input[type="text"]');
    await options.type(address);
    await options.press('Enter');
    await waitForDetector(options, ['*://127.0.0.1/*']);
    const tab = await stage.session.openPage(address);
    await options.click('[data-site="127.0.0.1"] [data-action="turn-on"]');
    await waitForDetector(options, []);
    // The page was open all the time that the second page took to be marked: nothing had begun on it.
    const second = await openArticle(stage.session, stage.address('karabakh-en.html'));
    expect(await tab.evaluate(() => CSS.highlights.size, null)).toBe(0);
    await tab.reload();
    await waitForMarks(tab);

    await options.click('[data-action="paused"]');
    await waitForDetector(options, null);
    await options.click('[data-action="paused"]');
    await waitForDetector(options, []);
    for (const page of [options, tab, second]) await page.close();
  });

  it('say when what was typed is no site', async () => {
    const options = await stage.session.openExtensionPage('options.html');
    await options.click('#sites input[type="text"]');
    await options.type('file:///etc');
    await options.press('Enter');
    await options.waitFor(() => document.querySelector('[role="alert"]') !== null, null, 'the message');
    await options.close();
  });

  it('hold a scale of the reader’s own, with which the next assessment begins', async () => {
    const options = await stage.session.openExtensionPage('options.html');
    await options.evaluate(chooseLanguage, 'ar');
    await waitForOne(options, 'html[dir="rtl"]');
    await press(options, '[data-action="new-scale"]');
    await press(options, '[data-action="save-scale"]');
    await waitForText(options, '#scales form', 'لا بد للمقياس من اسم');
    await write(options, '[data-field="scale-name"]', 'مقياس غرفة الأخبار');
    await write(options, 'ol li:nth-child(1) [data-field="scale-value"]', 'مؤكد');
    await write(options, 'ol li:nth-child(2) [data-field="scale-value"]', 'غير مؤكد');
    await press(options, '[data-action="scale-ordered"]');
    await press(options, '[data-action="save-scale"]');
    await waitForText(options, '[data-scale^="own-"]', 'غير مؤكد');
    await press(options, '[data-scale^="own-"] input[type="radio"]');
    await waitForOne(options, '[data-scale^="own-"]:has(:checked)');

    const article = await openArticle(stage.session, address);
    const popup = await openLists(stage.session, address);
    await openQuotation(popup, 'حل عسكري');
    await press(popup, '[data-choice="rating"] input[value="غير مؤكد"]');
    await waitForSaved(popup);
    await done(popup);
    await waitForText(popup, '[data-screen="article"]', 'غير مؤكد');
    await popup.close();
    await article.close();

    // A mended label is shown; what was rated keeps its words.
    await press(options, '[data-action="edit-scale"]');
    await write(options, 'ol li:nth-child(2) [data-field="scale-value"]', 'لم يتأكد');
    await press(options, '[data-action="save-scale"]');
    await waitForText(options, '[data-scale^="own-"]', 'لم يتأكد');
    await press(options, '[data-action="delete-scale"]');
    await waitForNone(options, '[data-scale^="own-"]');
    await waitForOne(options, '[data-scale="quotation"]:has(:checked)');
    await options.evaluate(chooseLanguage, 'auto');
    await options.close();
  });

  it('write numbers in the digits chosen, and show the shortcuts and what is stored', async () => {
    const options = await stage.session.openExtensionPage('options.html');
    await press(options, '#language input[value="ar"]');
    await waitForOne(options, 'html[dir="rtl"]');
    await press(options, '#language input[value="arab"]');
    await options.waitFor(
      () => /[٠-٩]/.test(document.querySelector('#storage')?.textContent ?? ''),
      null,
      'Arabic-Indic digits',
    );
    await press(options, '#language input[value="latn"]');
    await waitForText(options, '#storage', 'المستخدم على هذا الجهاز');
    await options.waitFor(
      () => /[0-9]/.test(document.querySelector('#storage')?.textContent ?? ''),
      null,
      'Western digits',
    );
    expect(await textOf(options, '#shortcuts')).toContain('Alt+Shift+H');
    await press(options, '#language input[value="auto"]');
    await options.close();
  });

  it('delete everything after two steps, and nothing after one', async () => {
    const article = await openArticle(stage.session, address);
    const popup = await openPopup(stage.session, address);
    await writeNote(popup, 'n');
    await popup.close();

    const options = await stage.session.openExtensionPage('options.html');
    await options.click('#look input[value="dark"]');
    await options.waitFor(() => document.documentElement.dataset['theme'] === 'dark', null, 'the theme');
    await options.click('[data-action="delete-everything"]');
    await options.press('Escape');
    await options.waitFor(() => !document.querySelector('dialog[open]'), null, 'the dialog to close');
    expect(await recordsOf(options)).toBeGreaterThan(0);

    await options.click('[data-action="delete-everything"]');
    await options.waitFor(
      () => document.querySelector<HTMLButtonElement>('[data-action="delete-for-good"]')?.disabled === true,
      null,
      'the second step',
    );
    await options.click('[data-action="understood"]');
    await options.click('[data-action="delete-for-good"]');
    await options.waitFor(() => document.querySelector('[data-deletion="done"]') !== null, null, 'the end');
    expect(await recordsOf(options)).toBe(0);
    expect(await options.evaluate(look, null)).toContain(undefined);
    await options.close();
    await article.close();
  });
});

/** Number of records of all kinds in the extension's database. */
const recordsOf = (page: Tab): Promise<number> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const db = await settled(indexedDB.open('isnad'));
    let count = 0;
    for (const name of db.objectStoreNames)
      if (name !== 'meta') count += await settled(db.transaction(name).objectStore(name).count());
    db.close();
    return count;
  }, null);

// Chromium has no way to answer its own question for a driver.
it('firefox: the settings ask the browser for all sites from the click, and give them back', async () => {
  const { folder, remove } = scratch();
  const session = await start('firefox', folder, {
    // Nobody can answer the browser's own question here; it is accepted as if the reader had.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const options = await session.openExtensionPage('options.html');
  await options.click('[data-action="allow-all"]');
  await options.waitFor(() => !!document.querySelector('[data-action="withdraw-all"]'), null, 'the grant');
  await options.click('[data-action="withdraw-all"]');
  await options.waitFor(() => !!document.querySelector('[data-action="allow-all"]'), null, 'the way back');
  await session.close();
  remove();
});
