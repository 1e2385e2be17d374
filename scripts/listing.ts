import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from './browser/launch.ts';
import { serveFolder } from './browser/serve.ts';
import { captions, type Language } from './listing/captions.ts';
import { drawScene, drawTile, type Part } from './listing/compose.ts';
import { click, openQuotation, see, Stage, type } from './screens/stage.ts';
import { build } from './setup/build.ts';

/**
 * `npm run listing`: the pictures of the stores' pages (1280 by 800, and the small tile of 440 by 280) in both
 * languages, taken from the real extension, to output/listing/{en,ar}/.
 */
const output = path.resolve('output/listing');
const work = {
  en: { article: 'karabakh-en.html', words: 'no military solution', query: 'ceasefire' },
  ar: { article: 'karabakh-ar.html', words: 'حل عسكري', query: 'الاطلسي' },
} as const;
const notes: Readonly<Record<Language, string>> = {
  en: 'Compared with the alliance’s own text: the same words.',
  ar: 'قارنت النص ببيان الحلف: الكلمات نفسها.',
};
const SECOND = 'karabakh-second-ar.html';

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
  const { article, words, query } = work[language];
  const shown: Scene[] = [];
  const page = await stage.openArticle(article);
  await page.setViewport({ width: 760, height: 640 });
  const marked = await part(page, 720);
  const lists = await stage.openPopup(article);
  await see(lists, '[data-row]');
  shown.push({ name: 'read', parts: [marked, await part(lists, 400)] });

  await openQuotation(lists, words);
  await type(lists, '[data-field="note"]', notes[language]);
  await click(lists, '[data-choice="rating"] label:nth-child(1)');
  await see(lists, '[data-status="saved"]');
  const sheet = await part(lists, 400);
  await click(lists, '[data-action="add-source"]');
  await type(lists, '[data-field="url"]', 'https://www.nato.int/statement');
  await see(lists, '[data-status="saved"]');
  await lists.evaluate(() => document.querySelector('[data-choice="rating"]')?.scrollIntoView());
  shown.push({ name: 'assess', parts: [sheet, await part(lists, 400)] });
  await lists.close();

  if (language === 'ar') {
    await stage.openArticle(SECOND);
    const second = await stage.openPopup(SECOND);
    await openQuotation(second, words);
    await type(second, '[data-field="note"]', 'من الصحيفة الثانية.');
    await see(second, '[data-status="saved"]');
    await second.close();
    const panel = await stage.openPopup(article, 'panel');
    await openQuotation(panel, words);
    await click(panel, '[data-action="find-links"]');
    await see(panel, '[data-screen="candidates"] [data-action="link"]');
    shown.push({ name: 'compare', parts: [await part(panel, 560)] });
    await panel.close();
  }
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

const extension = build('chrome', 'e2e');
const site = await serveFolder('tests/fixtures');
for (const language of ['en', 'ar'] as const) {
  const folder = path.join(output, language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const profile = path.join(output, `profile-${language}`);
  rmSync(profile, { recursive: true, force: true });
  const launched = await launch('chrome', {
    executable: process.env['ISNAD_CHROMIUM'] ?? '/usr/bin/chromium',
    extension,
    profile,
    headless: true,
    downloads: path.join(profile, 'downloads'),
  });
  try {
    const stage = await Stage.set(launched, site.origin, language, folder);
    for (const { name, parts } of await scenes(stage, language)) {
      const file = path.join(folder, `${name}.png`);
      await drawScene(launched.browser, language, captions[language][name], parts, file);
      console.log(file);
    }
    await drawTile(launched.browser, language, path.join(folder, 'tile.png'));
  } finally {
    await launched.browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
await site.close();
