import { describe, expect, it } from 'vitest';
import { openArticle } from './driver/article.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import {
  openLists,
  speak,
  tabTo,
  waitForNone,
  waitForOne,
  waitForSaved,
  waitForText,
} from './driver/work.ts';

const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.textContent ?? '', null);

describe.each(browsers)('by keyboard alone in %s', (browser) => {
  const stage = onStage(browser);

  it.each([
    { language: 'en', page: 'karabakh-en.html', forward: 'ArrowRight' },
    { language: 'ar', page: 'karabakh-ar.html', forward: 'ArrowLeft' },
  ] as const)(
    'a quotation is noted, assessed and given evidence, its note deleted and taken back, in $language',
    async ({ language, page, forward }) => {
      await speak(stage.session, language);
      const address = stage.address(page);
      await openArticle(stage.session, address);
      const popup = await openLists(stage.session, address);
      await tabTo(popup, '[data-row]');
      await popup.press('ArrowDown');
      const row = await focused(popup);
      await popup.press('Enter');
      await waitForOne(popup, '[data-screen="quotation"]');
      await tabTo(popup, '[data-field="note"]');
      await popup.type('by keys');
      await tabTo(popup, '[data-choice="rating"] input');
      await popup.press('Space');
      await tabTo(popup, '[data-action="add-source"]');
      await popup.press('Enter');
      await tabTo(popup, '[data-evidence="source"] [data-field="url"]');
      await popup.type('example.org/statement');
      await tabTo(popup, '[data-action="find-links"]');
      await waitForSaved(popup);
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
      expect(await focused(popup)).toBe(row);

      await tabTo(popup, '[role="tab"]', 'back');
      await popup.press(forward);
      await popup.press(forward);
      await waitForText(popup, '#panel-notes [data-note]', 'by keys');
      await tabTo(popup, '[data-action="delete-note"]');
      await popup.press('Enter');
      await waitForNone(popup, '[data-note]');
      await popup.chord(['Control'], 'z');
      await waitForText(popup, '[data-note]', 'by keys');
      await popup.close();
    },
  );
});
