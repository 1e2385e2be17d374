import { beforeAll, describe, expect, it } from 'vitest';
import { openArticle, openPopup } from './driver/article.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import {
  done,
  openLists,
  openOnIntent,
  openQuotation,
  press,
  speak,
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

const isPointedAt = (): boolean => (CSS.highlights.get('isnad-pointed')?.size ?? 0) > 0;

describe.each(browsers)('the work on a quotation in %s', (browser) => {
  const stage = onStage(browser);
  let arabic: string;
  let english: string;
  beforeAll(async () => {
    arabic = stage.address('karabakh-ar.html');
    english = stage.address('karabakh-en.html');
    await openArticle(stage.session, english);
  });

  it('is assessed with evidence, and a half-typed address survives the closed popup', async () => {
    const popup = await openLists(stage.session, english);
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

    const again = await openPopup(stage.session, english);
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
    const popup = await openLists(stage.session, english);
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
    await popup.waitFor(
      () => document.querySelector('figure mark')?.textContent === 'there is no military solution to this',
      null,
      'the shorter words',
    );
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
    const chosenInPage = { address: english, act: 'mark-quotation', start: 0, end: 30 };
    const popup = await openOnIntent(stage.session, chosenInPage);
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
    const popup = await openLists(stage.session, english);
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
    const popup = await openLists(stage.session, english);
    await press(popup, '#tab-notes');
    await press(popup, '[data-action="delete-note"]');
    await waitForNone(popup, '[data-note]');
    await press(popup, '[data-toast] [data-action="undo"]');
    await waitForOne(popup, '[data-note]');
    await press(popup, '[data-action="delete-note"]');
    await waitForNone(popup, '[data-note]');
    await popup.close();

    const library = await stage.session.openExtensionPage('library.html');
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

  it('is shown in its page, and what the page cannot show is said', async () => {
    const address = stage.address('karabakh-second-en.html');
    const article = await openArticle(stage.session, address);
    const popup = await openLists(stage.session, address);
    await press(popup, '[data-action="go-to"]');
    await article.waitFor(isPointedAt, null, 'a place that is pointed at');
    await waitForNone(popup, '[data-toast]');

    await article.close();
    await press(popup, '[data-action="go-to"]');
    await waitForText(popup, '[role="status"] [data-toast]', 'does not show these words');
    await openQuotation(popup, 'no military solution');
    await press(popup, '[data-toast] button');
    await waitForNone(popup, '[data-toast]');
    await press(popup, '[data-screen="quotation"] [data-action="go-to"]');
    await waitForText(popup, '[role="status"] [data-toast]', 'does not show these words');
    await popup.close();
  });

  it('is linked to the same words elsewhere, in Arabic', async () => {
    await speak(stage.session, 'ar');
    const second = stage.address('karabakh-second-ar.html');
    await openArticle(stage.session, second);
    const other = await openLists(stage.session, second);
    await openQuotation(other, 'لا يوجد حل عسكري');
    await write(other, '[data-field="note"]', 'من الصحيفة الثانية');
    await waitForSaved(other);
    await other.close();

    await openArticle(stage.session, arabic);
    const popup = await openLists(stage.session, arabic);
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
