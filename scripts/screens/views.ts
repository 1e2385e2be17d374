import { click, see, type, type Stage } from './stage.ts';

const ARTICLE = 'karabakh-ar.html';

/** Every view in the order that brings them about: later ones build on what earlier ones keep. */
export const views: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  lists: async (stage) => {
    await stage.openArticle(ARTICLE);
    const popup = await stage.openPopup(ARTICLE);
    await see(popup, '[data-row]');
    await stage.shoot(popup, '01-quotations');
    await click(popup, '#tab-actors');
    await see(popup, '#panel-actors [data-row]');
    await stage.shoot(popup, '02-actors');
    await click(popup, '#tab-notes');
    await stage.shoot(popup, '03-notes-empty');
    await popup.close();
  },
  quotation: async (stage) => {
    const popup = await stage.openPopup(ARTICLE);
    await click(popup, '[data-action="note"]');
    await type(popup, '[data-field="note"]', 'قارنت النص ببيان الوكالة: مطابق (see p. 3).');
    await type(popup, '[data-field="tag"]', 'كاراباخ');
    await popup.keyboard.press('Enter');
    await see(popup, '[data-status="saved"]');
    await stage.shoot(popup, '04-quotation');
    await click(popup, '[data-choice="rating"] label:nth-child(2)');
    await type(popup, '[data-field="rationale"]', 'حُذف آخر الجملة.');
    await see(popup, '[data-status="saved"]');
    await stage.shoot(popup, '05-assessment');
    await click(popup, '[data-action="add-source"]');
    await type(popup, '[data-field="url"]', 'https://example.org/statement/2020');
    await click(popup, '[data-action="add-nothing-found"]');
    await type(popup, '[data-evidence="nothing-found"] [data-field="evidence-note"]', 'أرشيف الوزارة، 2020');
    await see(popup, '[data-status="saved"]');
    await stage.shoot(popup, '06-evidence');
    await click(popup, '[data-action="add-outside"]');
    await type(popup, '[data-field="link-url"]', 'https://example.com/transcript');
    await click(popup, '[data-field="independent"]');
    await see(popup, '[data-status="saved"]');
    await stage.shoot(popup, '07-links');
    await popup.evaluate(() => document.querySelector('[data-choice="kind"]')?.scrollIntoView());
    await stage.shoot(popup, '08-correct');
    await click(popup, '[data-action="span"]');
    await stage.shoot(popup, '09-span');
    await click(popup, '[data-action="end-less"]');
    await click(popup, '[data-action="choose-span"]');
    await see(popup, '[data-toast]');
    await see(popup, '[data-detected]');
    await stage.shoot(popup, '10-corrected');
    await click(popup, '[data-action="done"]');
    await see(popup, '[data-screen="article"]');
    await stage.shoot(popup, '11-quotations-worked');
    await click(popup, '#tab-notes');
    await stage.shoot(popup, '12-notes');
    await popup.close();
  },
};
