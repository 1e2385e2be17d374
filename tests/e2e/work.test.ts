import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { openArticle, openPopup } from './driver/article.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';
import {
  chooseLanguage,
  done,
  leaveIntent,
  openLists,
  openQuotation,
  press,
  tabTo,
  textOf,
  waitForNone,
  waitForOne,
  waitForSaved,
  waitForText,
  write,
} from './driver/work.ts';

const fieldValue = (selector: string): string => {
  const field = document.querySelector<HTMLInputElement>(selector);
  return field?.value ?? '';
};

describe.each(browsers)('the work on a quotation in %s', (browser) => {
  const { folder, remove } = scratch();
  let site: LocalSite;
  let arabic: string;
  let english: string;
  let session: Session;
  beforeAll(async () => {
    site = await serveFixtures();
    arabic = `${site.origin}/karabakh-ar.html`;
    english = `${site.origin}/karabakh-en.html`;
    session = await start(browser, folder);
    await openArticle(session, english);
  });
  afterAll(async () => {
    await session.close();
    await site.close();
    remove();
  });

  it('is assessed with evidence, and a half-typed address survives the closed popup', async () => {
    const popup = await openLists(session, english);
    await openQuotation(popup, 'no military solution');
    await write(popup, '[data-field="note"]', 'Compared with the agency’s text.');
    await write(popup, '[data-field="tag"]', 'Karabakh');
    await popup.press('Enter');
    await press(popup, '[data-choice="rating"] input[value="verbatim"]');
    await write(popup, '[data-field="rationale"]', 'Same words as the statement.');
    await press(popup, '[data-choice="state"] input[value="final"]');
    await press(popup, '[data-choice="original-source"] input[value="found"]');
    await press(popup, '[data-action="add-nothing-found"]');
    await write(popup, '[data-evidence="nothing-found"] [data-field="evidence-note"]', 'The archive');
    await press(popup, '[data-action="add-source"]');
    await write(popup, '[data-evidence="source"] [data-field="url"]', 'exam');
    await waitForOne(popup, '[data-status="partly"]');
    await popup.close();

    const again = await openPopup(session, english);
    await waitForOne(again, '[data-screen="quotation"]');
    await waitForOne(again, '[data-status="restored"]');
    expect(await again.evaluate(fieldValue, '[data-evidence="source"] [data-field="url"]')).toBe('exam');
    await write(again, '[data-evidence="source"] [data-field="url"]', 'example.org/statement');
    await press(again, '[data-field="rationale"]');
    await waitForSaved(again);
    await done(again);
    await waitForText(again, '[data-screen="article"]', 'Verbatim');
    await waitForText(again, '[data-screen="article"]', '2 items of evidence');

    await openQuotation(again, 'no military solution');
    expect(await again.evaluate(fieldValue, '[data-field="note"]')).toBe('Compared with the agency’s text.');
    expect(await again.evaluate(fieldValue, '[data-evidence="source"] [data-field="url"]')).toBe(
      'https://example.org/statement',
    );
    await again.close();
  });

  it('is corrected: the correction sticks, and what was found stays visible', async () => {
    const popup = await openLists(session, english);
    await openQuotation(popup, 'no military solution');
    await press(popup, '[data-choice="kind"] input[value="mixed"]');
    await waitForOne(popup, '[data-detected]');
    await write(popup, '[data-field="speaker"]', 'A spokesman');
    await popup.press('Enter');
    await waitForText(popup, 'figure', 'A spokesman');
    await press(popup, '[data-action="span"]');
    await press(popup, '[data-action="end-less"]');
    await press(popup, '[data-action="choose-span"]');
    await waitForText(popup, '[data-detected]', 'conflict');
    await popup.reload();

    await openQuotation(popup, 'no military solution to this');
    expect(await textOf(popup, 'figure mark')).toBe('there is no military solution to this');
    expect(await textOf(popup, '[data-detected]')).toContain('conflict');
    expect(await textOf(popup, 'figcaption')).toContain('A spokesman');
    await press(popup, '[data-action="as-detected"]');
    await waitForText(popup, 'figure mark', 'conflict');
    await press(popup, '[data-screen] [data-action="dismiss"]');
    await waitForOne(popup, '[data-action="restore"]');
    await press(popup, '[data-toast] [data-action="undo"]');
    await waitForOne(popup, '[data-screen] [data-action="dismiss"]');
    await popup.close();
  });

  it('marks what was missed, from what was chosen in the page', async () => {
    const library = await session.openExtensionPage('library.html');
    await library.evaluate(leaveIntent, { address: english, act: 'mark-quotation', start: 0, end: 30 });
    await library.close();
    const popup = await openPopup(session, english);
    await waitForOne(popup, '[data-screen="missed-quotation"]');
    await press(popup, '[data-action="end-more"]');
    const chosen = await textOf(popup, '[data-span] mark');
    await press(popup, '[data-action="choose-span"]');
    await waitForOne(popup, '[data-screen="quotation"]');
    expect(await textOf(popup, 'figure mark')).toBe(chosen);
    await done(popup);
    await waitForText(popup, '[data-screen="article"]', 'marked by you');
    await popup.close();
  });

  it('corrects actors: renamed, joined, and not an actor', async () => {
    const popup = await openLists(session, english);
    await press(popup, '#tab-actors');
    await press(popup, '#panel-actors [data-row]');
    await waitForOne(popup, '[data-screen="actor"]');
    await write(popup, '[data-field="actor-name"]', 'Wladimir Putin');
    await press(popup, '[data-action="rename"]');
    await waitForOne(popup, '[data-toast]');
    await waitForText(popup, '[data-screen="actor"]', 'Wladimir Putin');
    await press(popup, '[data-field="merge"]');
    await popup.press('ArrowDown');
    const joined = await textOf(popup, '[role="option"][aria-selected="true"]');
    await popup.press('Enter');
    await waitForText(popup, '[data-screen="actor"]', joined);
    await press(popup, '[data-action="not-actor"]');
    await waitForOne(popup, '[data-action="is-actor"]');
    await popup.press('Escape');
    await waitForText(popup, '#panel-actors', 'Not an actor');
    await popup.reload();
    await press(popup, '#tab-actors');
    await waitForText(popup, '#panel-actors', 'Wladimir Putin');
    await waitForText(popup, '#panel-actors', 'Not an actor');
    await popup.close();
  });

  it('is deleted, taken back, restored from the trash, and deleted for good', async () => {
    const popup = await openLists(session, english);
    await press(popup, '#tab-notes');
    await press(popup, '[data-action="delete-note"]');
    await waitForNone(popup, '[data-note]');
    await press(popup, '[data-toast] [data-action="undo"]');
    await waitForOne(popup, '[data-note]');
    await press(popup, '[data-action="delete-note"]');
    await waitForNone(popup, '[data-note]');
    await popup.close();

    const library = await session.openExtensionPage('library.html');
    await press(library, '[data-action="trash"]');
    await waitForText(library, '[data-trash="annotations"]', 'Compared with');
    await press(library, '[data-trash="annotations"] [data-action="restore"]');
    await waitForNone(library, '[data-trash="annotations"]');
    await library.press('Escape');
    await press(library, '[data-row]');
    await waitForText(library, '[data-screen="article"] [data-note]', 'Compared with');
    await press(library, '[data-action="back-to-library"]');
    await press(library, '[data-action="delete-article"]');
    await waitForNone(library, '[data-row]');
    await press(library, '[data-toast] [data-action="for-good"]');
    await press(library, '[data-action="trash"]');
    await waitForOne(library, '[data-screen="trash"]');
    await waitForNone(library, '[data-trash="articles"], [data-trash="quotations"]');
    await library.close();
  });

  it('is done by keyboard alone', async () => {
    const popup = await openLists(session, english);
    await tabTo(popup, '[data-row]');
    await popup.press('ArrowDown');
    const row = await popup.evaluate(() => document.activeElement?.textContent ?? '', null);
    await popup.press('Enter');
    await waitForOne(popup, '[data-screen="quotation"]');
    await tabTo(popup, '[data-field="note"]');
    await popup.type('by keys');
    await tabTo(popup, '[data-choice="rating"] input');
    await popup.press('Space');
    await waitForSaved(popup);
    await tabTo(popup, '[data-action="find-links"]');
    await popup.press('Enter');
    await waitForOne(popup, '[data-screen="candidates"]');
    await popup.press('Escape');
    await waitForOne(popup, '[data-screen="quotation"]');
    expect(
      await popup.evaluate(() => document.activeElement?.getAttribute('data-action'), null),
      'the focus is where it was',
    ).toBe('find-links');
    await popup.press('Escape');
    await waitForOne(popup, '[data-screen="article"]');
    expect(await popup.evaluate(() => document.activeElement?.textContent ?? '', null)).toBe(row);
    await popup.close();
  });

  it('is linked to the same words elsewhere, in Arabic', async () => {
    const library = await session.openExtensionPage('library.html');
    await library.evaluate(chooseLanguage, 'ar');
    await library.close();
    const second = `${site.origin}/karabakh-second-ar.html`;
    await openArticle(session, second);
    const other = await openLists(session, second);
    await openQuotation(other, 'لا يوجد حل عسكري');
    await write(other, '[data-field="note"]', 'من الصحيفة الثانية');
    await waitForSaved(other);
    await other.close();

    await openArticle(session, arabic);
    const popup = await openLists(session, arabic);
    expect(await popup.evaluate(() => document.documentElement.dir, null)).toBe('rtl');
    await openQuotation(popup, 'حل عسكري');
    await press(popup, '[data-action="find-links"]');
    await waitForText(popup, '[data-screen="candidates"]', 'حل عسكري');
    await press(popup, '[data-action="link"]');
    await waitForText(popup, '[data-independent]', 'لا مصدر مستقل');
    await press(popup, '[data-field="independent"]');
    await waitForText(popup, '[data-independent]', 'مصدر مستقل واحد');
    await press(popup, '[data-action="add-outside"]');
    await write(popup, '[data-field="link-url"]', 'https://example.org/nato');
    await press(popup, '[data-link="primary-source"] [data-field="independent"]');
    await waitForText(popup, '[data-independent]', 'مصدران مستقلان');
    await waitForSaved(popup);
    await done(popup);
    await waitForText(popup, '[data-screen="article"]', 'مصدران آخران');
    await popup.close();
  });
});
