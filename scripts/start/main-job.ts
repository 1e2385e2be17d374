import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openExtensionPage, type Launched } from '../browser/launch.ts';
import { aimPopupAt } from '../browser/popup.ts';
import { Sentence } from '../setup/sentence.ts';
import { printTables } from './tables.ts';

/** How long the page may take to be read and each button to do its work, ms. */
const PATIENCE = 30_000;

/**
 * Does what a reader does, through the real extension: read the page, see the marks, note one quotation, export.
 * Leaves article.png, popup.png and annotations.json in `output` and closes the browser.
 */
export async function doMainJob(
  { browser, origin }: Launched,
  address: string,
  output: string,
): Promise<void> {
  mkdirSync(output, { recursive: true });
  try {
    const page = await openArticle(browser, address);
    await page.screenshot({ path: shot(output, 'article') });

    const popup = await openPopup(browser, origin, address);
    await addNote(popup, 'ملاحظة من التشغيل الأول: القول مطابق لنص الوكالة.');
    await popup.screenshot({ path: shot(output, 'popup') });

    const file = path.join(output, 'annotations.json');
    await exportTo(popup, output, file);
    printTables(JSON.parse(readFileSync(file, 'utf8')));
    for (const name of ['article.png', 'popup.png', 'annotations.json']) console.log(path.join(output, name));
  } finally {
    await browser.close();
  }
}

async function openArticle(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1600 });
  await page.goto(address, { waitUntil: 'load' }).catch((error: unknown) => {
    throw new Sentence(
      `The page could not be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  await waitForMarks(page);
  await page.bringToFront();
  return page;
}

/** How long the actors may take after the quotations, ms; an article may have none. */
const ACTOR_PATIENCE = 5000;

/** Asks from outside: the welcome page of the fresh install stands in front, and a page behind it draws no frames. */
async function waitForMarks(page: Page): Promise<void> {
  const has = (names: string[]) =>
    page.evaluate((wanted) => wanted.some((name) => CSS.highlights.has(name)), names);
  if (!(await holds(() => has(['isnad-direct', 'isnad-indirect']), PATIENCE)))
    throw new Sentence(
      'No marks appeared: the page was not taken for an article, or nothing in it is quoted.',
    );
  await holds(() => has(['isnad-actor']), ACTOR_PATIENCE);
}

/** Whether it becomes true within the time, ms. */
async function holds(isTrue: () => Promise<boolean>, time: number): Promise<boolean> {
  const deadline = Date.now() + time;
  while (!(await isTrue())) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

async function openPopup(browser: Browser, origin: string, address: string): Promise<Page> {
  const popup = await openExtensionPage(browser, `${origin}/popup.html`);
  await popup.evaluate(aimPopupAt, address);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('[data-row]', { timeout: PATIENCE });
  return popup;
}

async function addNote(popup: Page, text: string): Promise<void> {
  await popup.click('[data-action="note"]');
  await popup.waitForSelector('textarea:focus', { timeout: PATIENCE });
  await popup.keyboard.type(text);
  await popup.waitForSelector('[data-status="saved"]', { timeout: PATIENCE });
}

async function exportTo(popup: Page, downloads: string, file: string): Promise<void> {
  rmSync(file, { force: true });
  const before = new Set(readdirSync(downloads));
  // Back from the quotation to the lists, where the export is.
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('[data-action="export"]', { timeout: PATIENCE });
  await popup.click('[data-action="export"]');
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const name = readdirSync(downloads).find((entry) => !before.has(entry) && /^isnad.*\.json$/.test(entry));
    if (name && isWhole(path.join(downloads, name))) {
      renameSync(path.join(downloads, name), file);
      return;
    }
    if (Date.now() > deadline) throw new Error('the export did not arrive');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A download is whole when it parses. */
function isWhole(file: string): boolean {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return existsSync(file);
  } catch {
    return false;
  }
}

const shot = (output: string, name: string): `${string}.png` => `${path.join(output, name)}.png`;
