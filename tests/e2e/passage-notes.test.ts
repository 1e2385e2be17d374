import { beforeAll, describe, expect, it } from 'vitest';
import { openArticle } from './driver/article.ts';
import { chooseFile } from './driver/library.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import {
  done,
  openLists,
  press,
  textOf,
  waitForNone,
  waitForOne,
  waitForSaved,
  waitForText,
  write,
} from './driver/work.ts';

const GONE = 'words that are not on this page at all, nor anything like them';
const FOUND = 'there is no military solution to this conflict.';

/** A note as Hypothesis exports it. */
const note = (id: string, uri: string, exact: string, text: string) => ({
  id,
  created: '2026-01-01T00:00:00Z',
  uri,
  text,
  tags: [],
  target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
});

describe.each(browsers)('notes that another program wrote, in %s,', (browser) => {
  const stage = onStage(browser);
  let address: string;
  let popup: Tab;
  const openNote = async (words: string) => {
    await popup.waitFor(
      (wanted) =>
        [...document.querySelectorAll('[data-row]')].some((row) => row.textContent.includes(wanted)),
      words,
      `a row with «${words}»`,
    );
    await popup.evaluate((wanted) => {
      [...document.querySelectorAll<HTMLElement>('[data-row]')]
        .find((row) => row.textContent.includes(wanted))
        ?.click();
    }, words);
    await waitForOne(popup, '[data-screen="passage"] [data-field="note"]');
  };

  beforeAll(async () => {
    address = stage.address('karabakh-en.html');
    const library = await stage.session.openExtensionPage('library.html#import');
    const annotations = [
      note('found', address, FOUND, 'Note on words that are here.'),
      note('gone', address, GONE, 'Note on words that are gone.'),
    ];
    await chooseFile(library, 'hypothesis.json', JSON.stringify({ annotations }));
    await press(library, '[data-action="confirm-import"]');
    await waitForOne(library, '[data-imported]');
    await library.close();
    await openArticle(stage.session, address);
    popup = await openLists(stage.session, address);
    await press(popup, '#tab-notes');
  });

  it('are listed on the article with what became of their words', async () => {
    await waitForText(popup, '[data-screen="article"]', 'Note on words that are here.');
    await waitForText(popup, '[data-screen="article"]', 'Note on words that are gone.');
    await waitForOne(popup, '[data-state="missing"]');
    expect(await popup.evaluate(() => document.querySelectorAll('[data-state]').length, null)).toBe(1);
  });

  it('are written on', async () => {
    await openNote(FOUND);
    await waitForOne(popup, '[data-action="go-to"]');
    await write(popup, '[data-field="note"]', 'Checked by me.');
    await waitForSaved(popup);
    await done(popup);
    await waitForText(popup, '[data-screen="article"]', 'Checked by me.');
  });

  it('are put on other words, which is undone, and keep the old ones', async () => {
    await openNote(GONE);
    await waitForNone(popup, '[data-action="go-to"]');
    await write(popup, '[data-field="find-words"]', 'military solution');
    await press(popup, '[data-found="typed"] [data-action="choose-words"]');
    await press(popup, '[data-screen="reattach"] [data-action="choose-span"]');
    await waitForOne(popup, '[data-screen="passage"] [data-action="go-to"]');
    await waitForNone(popup, '[data-state="missing"]');
    expect(await textOf(popup, '[data-screen="passage"]')).toContain('not on this page');
    await press(popup, '[data-action="undo"]');
    await waitForOne(popup, '[data-screen="passage"] [data-state="missing"]');
    await done(popup);
  });

  it('are deleted, which is undone', async () => {
    await openNote(FOUND);
    await press(popup, '[data-action="delete-note"]');
    await waitForOne(popup, '[data-screen="article"]');
    expect(await textOf(popup, '[data-screen="article"]')).not.toContain('Checked by me.');
    await press(popup, '[data-action="undo"]');
    await waitForText(popup, '[data-screen="article"]', 'Checked by me.');
  });
});
