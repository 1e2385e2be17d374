import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { showWords } from './browser/words.ts';
import { captions, type Language } from './listing/captions.ts';
import { drawScene, drawTile, type Part } from './listing/compose.ts';
import { inEachLanguage } from './screens/in-each-language.ts';
import { click, openQuotation, see, type, type Stage } from './screens/stage.ts';

/**
 * `npm run listing`: the pictures of the stores' pages (1280 by 800, and the small tile of 440 by 280) in both
 * languages, taken from the real extension, to output/listing/{en,ar}/.
 */
const work = {
  en: {
    article: 'karabakh-en.html',
    second: 'karabakh-second-en.html',
    inside: 'article',
    words: 'no military solution',
    compared: 'no military solution',
    note: 'Compared with the alliance’s own text: the same words.',
    secondNote: 'From the second paper.',
    query: 'hostilities',
  },
  ar: {
    article: 'karabakh-ar.html',
    second: 'karabakh-second-ar.html',
    inside: '.story__body',
    words: 'حل عسكري',
    compared: 'قلقه العميق',
    note: 'قارنت النص ببيان الحلف: الكلمات نفسها.',
    secondNote: 'من الصحيفة الثانية.',
    query: 'الاطلسي',
  },
} as const;

async function part(page: Page, width: number): Promise<Part> {
  const png = await page.screenshot({ encoding: 'base64' });
  return { png, width };
}

interface Scene {
  readonly name: 'read' | 'assess' | 'compare' | 'search' | 'export';
  readonly parts: readonly Part[];
}

/** What the pictures show, done as a reader would. */
async function scenes(stage: Stage, language: Language): Promise<Scene[]> {
  const { article, second, inside, words, compared, note, secondNote, query } = work[language];
  const shown: Scene[] = [];
  const page = await stage.openArticle(article);
  await page.setViewport({ width: 760, height: 640 });
  await page.evaluate(showWords, { inside, words });
  const marked = await part(page, 720);
  const lists = await stage.openPopup(article);
  await see(lists, '[data-row]');
  shown.push({ name: 'read', parts: [marked, await part(lists, 400)] });

  await openQuotation(lists, words);
  await type(lists, '[data-field="note"]', note);
  await click(lists, '[data-choice="rating"] label:nth-child(1)');
  await see(lists, '[data-status="saved"]');
  const sheet = await part(lists, 400);
  await click(lists, '[data-action="add-source"]');
  await type(lists, '[data-field="url"]', 'https://www.nato.int/statement');
  await see(lists, '[data-status="saved"]');
  await lists.evaluate(() => document.querySelector('[data-choice="rating"]')?.scrollIntoView());
  shown.push({ name: 'assess', parts: [sheet, await part(lists, 400)] });
  await lists.close();

  await stage.openArticle(second);
  const other = await stage.openPopup(second);
  await openQuotation(other, compared);
  await type(other, '[data-field="note"]', secondNote);
  await see(other, '[data-status="saved"]');
  await other.close();
  const panel = await stage.openPopup(article, 'panel');
  await openQuotation(panel, compared);
  await click(panel, '[data-action="find-links"]');
  await see(panel, '[data-screen="candidates"] [data-action="link"]');
  shown.push({ name: 'compare', parts: [await part(panel, 560)] });
  await panel.close();
  const library = await stage.openView('library.html');
  await type(library, '[data-field="search"]', query);
  await see(library, '[data-hit]');
  shown.push({ name: 'search', parts: [await part(library, 1000)] });
  await click(library, '[data-action="clear-search"]');
  await click(library, '[data-action="export"]');
  await see(library, '[data-choice="format"]');
  shown.push({ name: 'export', parts: [await part(library, 1000)] });
  return shown;
}

await inEachLanguage('output/listing', async ({ language, stage, browser, folder }) => {
  for (const { name, parts } of await scenes(stage, language)) {
    const file = path.join(folder, `${name}.png`);
    await drawScene(browser, language, captions[language][name], parts, file);
    console.log(file);
  }
  await drawTile(browser, language, path.join(folder, 'tile.png'));
});
