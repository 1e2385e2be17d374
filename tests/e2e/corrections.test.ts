import { describe, expect, it } from 'vitest';
import { openArticle } from './driver/article.ts';
import { cardIn, clickWords } from './driver/card.ts';
import { stretchOf } from './driver/reader.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import {
  done,
  openLists,
  openOnIntent,
  openQuotation,
  press,
  speak,
  waitForNone,
  waitForOne,
  waitForText,
  write,
} from './driver/work.ts';

/** Where the same things are done in two languages. Sentences are the fixtures' own. */
const articles = [
  {
    language: 'en',
    page: 'karabakh-en.html',
    body: 'main',
    said: 'there is no military solution to this conflict',
    shorter: 'there is no military solution to this',
    inside: 'no military solution',
    speaker: 'A spokesman',
    own: 'Reached by phone',
    actor: 'Karabakh',
    missed: 'special representative',
    restored: 'Restored.',
  },
  {
    language: 'ar',
    page: 'karabakh-ar.html',
    body: '.story__body',
    said: 'لا يوجد حل عسكري لهذا الصراع',
    shorter: 'لا يوجد حل عسكري لهذا',
    inside: 'لا يوجد حل',
    speaker: 'ناطق باسم الحلف',
    own: 'سُئل بالهاتف',
    actor: 'قره باغ',
    missed: 'العرفاء',
    restored: 'استُعيد.',
  },
];

const rowsOf = (popup: Tab, panel: string): Promise<string[]> =>
  popup.evaluate(
    (wanted) => [...document.querySelectorAll(`${wanted} [data-row]`)].map((row) => row.textContent),
    panel,
  );

/** Opens the actor whose row begins with a name, from the list of actors. */
async function openActor(popup: Tab, name: string): Promise<void> {
  await press(popup, '#tab-actors');
  await waitForOne(popup, '#panel-actors [data-row]');
  await popup.evaluate((wanted) => {
    const row = [...document.querySelectorAll<HTMLElement>('#panel-actors [data-row]')].find(
      ({ textContent }) => textContent.includes(wanted),
    );
    row?.click();
  }, name);
  await waitForOne(popup, '[data-screen="actor"]');
}

/** Waits until some words are painted as a direct or mixed quotation, or are not. */
const waitForMark = (tab: Tab, words: string, there: boolean): Promise<void> =>
  tab.waitFor(
    ({ wanted, expected }) =>
      ['isnad-direct', 'isnad-mixed'].some((name) =>
        [...(CSS.highlights.get(name) ?? [])].some(
          (range) =>
            (range as Range).toString().startsWith(wanted) &&
            (range as Range).toString().length <= wanted.length + 1,
        ),
      ) === expected,
    { wanted: words, expected: there },
    there ? `a mark on «${words}»` : `no mark on «${words}»`,
  );

describe.each(browsers)('what the reader corrects in %s', (browser) => {
  const stage = onStage(browser);

  describe.each(articles)('in $language', (given) => {
    const address = () => stage.address(given.page);

    it('sticks on the next visit of the page: words, speaker, and what was dismissed', async () => {
      await speak(stage.session, given.language);
      const article = await openArticle(stage.session, address());
      await waitForMark(article, given.said, true);
      const popup = await openLists(stage.session, address());
      await openQuotation(popup, given.inside);
      await write(popup, '[data-field="speaker"]', given.speaker);
      await popup.press('Enter');
      await waitForText(popup, 'figure', given.speaker);
      await press(popup, '[data-action="span"]');
      await press(popup, '[data-action="end-less"]');
      await press(popup, '[data-action="choose-span"]');
      await waitForOne(popup, '[data-detected]');
      await done(popup);
      await popup.close();

      // The welcome page of a fresh install may have come between: a page that nobody sees is not followed.
      await article.front();
      await article.reload();
      await waitForMark(article, given.shorter, true);
      await waitForMark(article, given.said, false);
      await clickWords(article, { inside: given.body, words: given.inside });
      expect((await cardIn(article)).text).toContain(given.speaker);
      await article.press('Escape');

      const again = await openLists(stage.session, address());
      await openQuotation(again, given.inside);
      await press(again, '[data-action="as-detected"]');
      await waitForNone(again, '[data-detected]');
      await again.close();
      await waitForMark(article, given.said, true);
      await article.close();
    });

    it('an actor is split in two, and one that was missed is added', async () => {
      await speak(stage.session, given.language);
      const article = await openArticle(stage.session, address());
      const popup = await openLists(stage.session, address());
      await press(popup, '#tab-actors');
      await waitForOne(popup, '#panel-actors [data-row]');
      const before = await rowsOf(popup, '#panel-actors');
      await openActor(popup, given.actor);
      await press(popup, '[data-field="mention"]');
      await press(popup, '[data-action="split"]');
      await waitForOne(popup, '[data-toast] [data-action="undo"]');
      await popup.press('Escape');
      await waitForOne(popup, '#panel-actors [data-row]');
      expect(await rowsOf(popup, '#panel-actors')).toHaveLength(before.length + 1);
      const place = await stretchOf(popup, address(), given.missed);
      await popup.close();

      const missed = await openOnIntent(stage.session, {
        address: address(),
        act: 'mark-actor',
        ...place,
      });
      await press(missed, '[data-action="new-organization"]');
      await waitForText(missed, '#panel-actors', given.missed);
      expect(await rowsOf(missed, '#panel-actors')).toHaveLength(before.length + 2);
      await missed.reload();
      await press(missed, '#tab-actors');
      await waitForText(missed, '#panel-actors', given.missed);
      await missed.close();
      await article.close();
    });

    it('a deleted note goes to the trash and comes back from there', async () => {
      await speak(stage.session, given.language);
      const article = await openArticle(stage.session, address());
      const popup = await openLists(stage.session, address());
      await openQuotation(popup, given.inside);
      await write(popup, '[data-field="note"]', given.own);
      await waitForOne(popup, '[data-status="saved"]');
      await done(popup);
      await press(popup, '#tab-notes');
      await press(popup, '[data-action="delete-note"]');
      await waitForNone(popup, '[data-note]');
      await press(popup, '[data-toast] [data-action="undo"]');
      await waitForText(popup, '[data-note]', given.own);
      await press(popup, '[data-action="delete-note"]');
      await waitForNone(popup, '[data-note]');
      const library = await stage.session.openExtensionPage('library.html');
      await press(library, '[data-action="trash"]');
      await waitForText(library, '[data-trash="annotations"]', given.own);
      await press(library, '[data-trash="annotations"] [data-action="restore"]');
      await waitForText(library, '[data-toast]', given.restored);
      await library.close();
      // The popup that stayed open hears of it.
      await waitForText(popup, '[data-note]', given.own);
      await popup.close();
      await article.close();
    });
  });
});
